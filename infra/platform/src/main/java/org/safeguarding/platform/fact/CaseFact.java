package org.safeguarding.platform.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;

/** A domain event: something that has happened in one case. */
public interface CaseFact {

    /** The case in which it happened. */
    CaseId caseId();

    /**
     * The day on which it happened in the world (Europe/London), where that may differ from the day on which it was
     * recorded; null where recording is the happening.
     */
    default @Nullable LocalDate happenedOn() {
        return null;
    }
}
