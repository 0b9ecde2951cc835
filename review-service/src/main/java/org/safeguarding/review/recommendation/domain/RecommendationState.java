package org.safeguarding.review.recommendation.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far a recommendation has come. */
public enum RecommendationState {
    OPEN,
    ASSIGNED,
    IN_PROGRESS,
    EVIDENCED,
    ASSURED,
    CLOSED,
    NOT_ACCEPTED;

    /** Where the owner has done its part, or never will: a due date does not bind any more. */
    private static final Set<RecommendationState> SETTLED = EnumSet.of(EVIDENCED, ASSURED, CLOSED, NOT_ACCEPTED);

    /** Whether a due date that has passed is missed. */
    public boolean binds() {
        return !SETTLED.contains(this);
    }
}
