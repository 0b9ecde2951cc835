package org.safeguarding.referral.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that goes as the world's does, but so many days ahead as a test says. */
@TestConfiguration(proxyBeanMethods = false)
class MovableClock {

    @Bean
    @Primary
    Ahead ahead() {
        return new Ahead();
    }

    /** The clock itself. */
    static class Ahead extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void by(Duration further) {
            ahead = further;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
