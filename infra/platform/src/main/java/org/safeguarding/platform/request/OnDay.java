package org.safeguarding.platform.request;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.London;

/** The day on which something happened: the one that the caller states, or today in London. */
public final class OnDay {

    private final Clock clock;

    OnDay(Clock clock) {
        this.clock = clock;
    }

    /** Today in London. */
    public LocalDate today() {
        return London.today(clock);
    }

    /** The day that was stated, or today. */
    public LocalDate or(@Nullable LocalDate stated) {
        return stated == null ? today() : stated;
    }
}
