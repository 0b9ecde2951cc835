package org.safeguarding.review.config;

import java.time.Clock;
import java.time.ZoneId;
import org.safeguarding.platform.event.EventNames;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rooms of this service are given. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    EventNames eventNames() {
        return EventNames.of(RapidReviewEvent.class);
    }

    /** The days of the case are days in England, wherever the service runs. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
