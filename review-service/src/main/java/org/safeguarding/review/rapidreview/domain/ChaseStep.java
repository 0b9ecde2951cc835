package org.safeguarding.review.rapidreview.domain;

/** The rungs of the ladder on which an outstanding return is chased, in their order. */
public enum ChaseStep {
    BEFORE_DUE,
    ON_THE_DAY,
    AFTER_DUE,
    /** The lead has not answered: the chair hears of it. */
    TO_THE_CHAIR
}
