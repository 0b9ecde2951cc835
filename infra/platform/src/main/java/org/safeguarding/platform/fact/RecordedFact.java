package org.safeguarding.platform.fact;

import static java.util.Objects.requireNonNullElseGet;

import java.time.Instant;
import java.time.LocalDate;
import org.safeguarding.platform.deadline.London;

/** A fact as it was recorded: under which id, at which place of its stream, and when. */
public record RecordedFact(String eventId, long sequence, Instant recordedAt, CaseFact fact) {

    /** The day on which it happened (Europe/London): as the fact says, or the day of recording. */
    public LocalDate day() {
        return requireNonNullElseGet(fact.happenedOn(), () -> London.dayOf(recordedAt));
    }
}
