package org.safeguarding.review.rapidreview.domain;

/** What the national Panel answers to a review that was sent to it. */
public enum PanelAnswer {
    AGREES,
    DISAGREES,
    /** It asks something before it answers. */
    ASKS,
    /** It takes up a national review itself (Children Act 2004, section 16B). */
    NATIONAL_REVIEW
}
