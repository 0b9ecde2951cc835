package org.safeguarding.review.practicereview.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far a practice review has come; a pause lies over the state and does not change it. */
public enum PracticeReviewState {
    COMMISSIONED,
    REVIEWER_APPOINTED,
    TOR_AGREED,
    FIELDWORK,
    DRAFT,
    FACT_CHECK,
    APPROVED,
    PREPUBLICATION_SENT,
    PUBLISHED,
    WITHHELD,
    WITHDRAWN_FROM_PUBLICATION,
    DISCONTINUED;

    /** Whether the review is still under way. */
    public boolean isRunning() {
        return compareTo(PREPUBLICATION_SENT) <= 0;
    }

    /** The states from the first to the last, both among them. */
    static Set<PracticeReviewState> between(PracticeReviewState first, PracticeReviewState last) {
        return EnumSet.range(first, last);
    }
}
