package org.safeguarding.referral.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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

    /** The clock itself. Its days are London's, of 23 or 25 hours where summer time begins or ends in between. */
    static class Ahead extends Clock {

        private static final ZoneId LONDON = ZoneId.of("Europe/London");

        private volatile int daysAhead;

        void by(int days) {
            daysAhead = days;
        }

        @Override
        public Instant instant() {
            return ZonedDateTime.now(LONDON).plusDays(daysAhead).toInstant();
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
