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
        LocalDate changedOn) {

    /** Whether its due date has passed and it is neither assured, closed nor refused. */
    public boolean overdue(LocalDate today) {
        return state.binds() && dueOn != null && dueOn.isBefore(today);
    }
}
