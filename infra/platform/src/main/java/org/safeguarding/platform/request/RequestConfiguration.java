package org.safeguarding.platform.request;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What controllers ask of a request beyond its body. */
@AutoConfiguration
class RequestConfiguration {

    @Bean
    OnDay onDay(Clock clock) {
        return new OnDay(clock);
    }
}
