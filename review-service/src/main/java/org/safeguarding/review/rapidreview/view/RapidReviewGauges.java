package org.safeguarding.review.rapidreview.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.springframework.stereotype.Component;

/** How many reviews are at each stage and how many clocks are missed, for those who watch. */
@Component
class RapidReviewGauges implements MeterBinder {

    private final RapidReviewBoard board;
    private final Clock clock;

    RapidReviewGauges(RapidReviewBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Stage stage : Stage.values()) {
            Gauge.builder("safeguarding.rapid-reviews", board, reviews -> reviews.at(stage))
                    .description("Rapid Reviews at a stage")
                    .tag("stage", stage.name())
                    .register(registry);
        }
        Gauge.builder("safeguarding.clocks.overdue", board, reviews -> reviews.overdue(LocalDate.now(clock)))
                .description("Clocks that run past their due date")
                .tag("clock", "rapid-review")
                .register(registry);
    }
}
