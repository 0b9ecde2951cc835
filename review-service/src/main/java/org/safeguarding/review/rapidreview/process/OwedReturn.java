package org.safeguarding.review.rapidreview.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.daily.Owed;
import org.safeguarding.review.rapidreview.domain.ChaseStep;

/** A return that an agency was asked for and that is neither in nor recorded missing; {@code chased} is the last step taken. */
record OwedReturn(
        CaseId caseId,
        Affiliation agency,
        LocalDate dueOn,
        @Nullable ChaseStep chased,
        String cause,
        String correlation)
        implements Owed {

    /** Whether that step of the ladder is still to be taken. */
    boolean awaits(ChaseStep step) {
        return chased == null || chased.compareTo(step) < 0;
    }
}
