package org.safeguarding.platform.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One dated row of the policy table: how long a clock runs, from when that held, where, how binding it is and who says so. */
public record Policy(
        String id,
        int limit,
        Unit unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String jurisdiction,
        Severity severity,
        String source) {

    /** The name by which a case is pinned to this row, such as {@code RR/2023-12-15}; a later row has another. */
    public String version() {
        return id + "/" + validFrom;
    }

    /** The last day of the clock, at whose end in Europe/London it is missed. */
    public LocalDate dueOn(LocalDate trigger) {
        return switch (unit) {
            case WD -> WorkingDays.after(trigger, limit);
        };
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** What a limit counts. */
    public enum Unit {
        /** Working days. */
        WD
    }

    /** How binding a limit is. */
    public enum Severity {
        STATUTE,
        GUIDANCE,
        LOCAL
    }
}
