package org.safeguarding.review.learning.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.learning.domain.LearningKind;
import org.safeguarding.review.learning.domain.LearningState;

/** The learning of one case in its present round; what has not happened yet is absent. */
public record LearningSheet(
        CaseId caseId,
        long version,
        int round,
        LearningState state,
        LocalDate commissionedOn,
        @Nullable LearningKind kind,
        @Nullable Affiliation owner,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate dueOn,
        boolean missed,
        @Nullable Sealed<String> questions,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate findingsOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable LocalDate discontinuedOn,
        @Nullable ReviewOutcome discontinuedFor) {

    /** Whether a due date of this round was ever missed; another plan does not undo that. */
    public boolean late(LocalDate today) {
        return missed || overdue(today);
    }

    /** Whether its due date has passed and the owner has recorded no findings. */
    public boolean overdue(LocalDate today) {
        return findingsOn == null
                && closedOn == null
                && discontinuedOn == null
                && dueOn != null
                && dueOn.isBefore(today);
    }
}
