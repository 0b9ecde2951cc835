package org.safeguarding.platform.rehearsal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** The clock by which days are told: the world's, unless this is a rehearsal. */
@AutoConfiguration
class RehearsalConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalConfiguration.class);

    /** The days of a case are days in England, wherever the service runs. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${safeguarding.rehearsal-day-file:}") String file) {
        var world = Clock.system(ZoneId.of("Europe/London"));
        if (file.isBlank()) {
            return world;
        }
        LOG.warn("This is a rehearsal: the day is what {} says, and nothing here may be a real case.", file);
        return new RehearsalClock(Path.of(file), world);
    }

    /** A day that a caller states is in the future or not by the same clock. */
    @Bean
    ValidationConfigurationCustomizer statedDays(
            @Value("${safeguarding.rehearsal-day-file:}") String file, ObjectProvider<Clock> clock) {
        return validation -> {
            if (!file.isBlank()) {
                validation.clockProvider(clock::getObject);
            }
        };
    }
}
