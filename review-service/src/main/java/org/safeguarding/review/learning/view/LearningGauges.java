package org.safeguarding.review.learning.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.safeguarding.platform.deadline.London;
import org.springframework.stereotype.Component;

/** How much alternate learning runs past its due date, for those who watch. */
@Component
class LearningGauges implements MeterBinder {

    private final LearningSheets sheets;
    private final Clock clock;

    LearningGauges(LearningSheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("safeguarding.clocks.overdue", sheets, all -> all.overdue(London.today(clock)))
                .description("Clocks that run past their due date")
                .tag("clock", "learning")
                .register(registry);
    }
}
