package org.safeguarding.review.practicereview.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.safeguarding.platform.deadline.London;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.springframework.stereotype.Component;

/** How many practice reviews are in each state and how many are late, for those who watch. */
@Component
class PracticeReviewGauges implements MeterBinder {

    private final PracticeReviewBoard board;
    private final Clock clock;

    PracticeReviewGauges(PracticeReviewBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (PracticeReviewState state : PracticeReviewState.values()) {
            Gauge.builder("safeguarding.practice-reviews", board, reviews -> reviews.in(state))
                    .description("Practice reviews in a state")
                    .tag("state", state.name())
                    .register(registry);
        }
        Gauge.builder("safeguarding.clocks.overdue", board, reviews -> reviews.overdue(London.today(clock)))
                .description("Clocks that run past their due date")
                .tag("clock", "practice-review")
                .register(registry);
    }
}
