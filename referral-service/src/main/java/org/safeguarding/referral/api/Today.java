package org.safeguarding.referral.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the partnership works. */
final class Today {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Today() {}

    static LocalDate inLondon(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
