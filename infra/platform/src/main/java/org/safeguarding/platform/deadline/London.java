package org.safeguarding.platform.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are counted where the law is: Europe/London, wherever the server stands. */
public final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day on which that instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The day it is by that clock, whose own zone does not matter. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The first instant at which that day is over. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
