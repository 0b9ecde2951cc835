package org.safeguarding.platform.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated row of the policy table: how long a clock runs and from what, from when that held, where, how binding it is,
 * who says so and whether that was read. {@code guidance} is the edition it belongs to; null where it belongs to none.
 */
public record Policy(
        String id,
        Term term,
        Bound bound,
        String subject,
        String countsFrom,
        @Nullable String guidance,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String jurisdiction,
        Severity severity,
        Certainty certainty,
        String source) {

    /** The name by which a case is pinned to this row, such as {@code RR/2023-12-15}; a later row has another. */
    public String version() {
        return id + "/" + validFrom;
    }

    /** The last day of the clock, at whose end in Europe/London it is missed; refused where the calendar does not reach. */
    public LocalDate dueOn(LocalDate trigger) {
        return term.end(trigger, WorkingDays::isWorkingDay);
    }

    /** The instant from which the clock is missed: hours elapse, days end in Europe/London. */
    public Instant missedFrom(Instant trigger) {
        return term.unit() == Term.Unit.HOURS
                ? trigger.plus(Duration.ofHours(term.limit()))
                : London.endOf(dueOn(London.dayOf(trigger)));
    }

    /** By whose word it holds: the edition of the guidance, or the source where there is none. */
    String authority() {
        return guidance == null ? source : guidance;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** On which side of its day a limit binds. */
    public enum Bound {
        /** At the latest on that day. */
        BY,
        /** On that day at the earliest. */
        FROM,
        /** At least until the end of that day. */
        UNTIL
    }

    /** How binding a limit is. */
    public enum Severity {
        STATUTE,
        GUIDANCE,
        LOCAL,
        /** Shown, and binding nobody. */
        INFORMATION
    }

    /** Whether the limit was read in its source. */
    public enum Certainty {
        READ,
        BELIEVED
    }
}
