package org.safeguarding.review.recommendation.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.safeguarding.platform.deadline.London;
import org.springframework.stereotype.Component;

/** How many recommendations run past their due date, for those who watch. */
@Component
class RecommendationGauges implements MeterBinder {

    private final RecommendationCounts counts;
    private final Clock clock;

    RecommendationGauges(RecommendationCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "safeguarding.clocks.overdue",
                        counts,
                        all -> all.summary(null, null, London.today(clock)).overdue())
                .description("Clocks that run past their due date")
                .tag("clock", "recommendation")
                .register(registry);
    }
}
