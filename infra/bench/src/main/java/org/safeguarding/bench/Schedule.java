package org.safeguarding.bench;

import java.time.Duration;

/** When each request of an open loop is meant to start: evenly, and without drift. */
record Schedule(long startNanos, int perSecond, int total) {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    static Schedule from(long startNanos, int perSecond, int seconds) {
        return new Schedule(startNanos, perSecond, perSecond * seconds);
    }

    long intended(int index) {
        return startNanos + index * SECOND / perSecond;
    }
}
