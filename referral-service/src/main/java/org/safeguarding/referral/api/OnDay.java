package org.safeguarding.referral.api;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day on which something happened: the one that the caller states, or today in London. */
@Component
class OnDay {

    private final Clock clock;

    OnDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return Today.inLondon(clock);
    }

    LocalDate or(@Nullable LocalDate stated) {
        return stated == null ? today() : stated;
    }
}
