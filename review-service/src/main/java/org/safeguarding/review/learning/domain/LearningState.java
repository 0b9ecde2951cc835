package org.safeguarding.review.learning.domain;

/** How far alternate learning has come. */
public enum LearningState {
    COMMISSIONED,
    PLANNED,
    UNDER_WAY,
    FINDINGS_RECORDED,
    CLOSED,
    /** The panel decided anew, on something else. */
    DISCONTINUED;

    boolean hasEnded() {
        return this == CLOSED || this == DISCONTINUED;
    }
}
