package org.safeguarding.review.recommendation.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.safeguarding.review.recommendation.domain.RecommendationState;

/** One recommendation as the board shows it; what has not happened yet is absent. */
public record RecommendationRow(
        RecommendationId id,
        long version,
        RecommendationState state,
        LocalDate madeOn,
        Sealed<String> words,
        @Nullable Affiliation owner,
        List<Theme> themes,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate dueOn,
        boolean missed,
        LocalDate changedOn) {

    /** Whether a due date of it was ever missed, by whichever owner; another date or owner does not undo that. */
    public boolean late(LocalDate today) {
        return missed || overdue(today);
    }

    /** Whether its due date has passed and the owner has not done its part. */
    public boolean overdue(LocalDate today) {
        return state.binds() && dueOn != null && dueOn.isBefore(today);
    }
}
