package org.safeguarding.review.rapidreview.view.sheet;

/** How the return of an agency stands. A nil return is an answer; a missing one is none. */
public enum ReturnState {
    OUTSTANDING,
    IN,
    /** The agency searched its records and knew nothing. */
    NIL,
    /** It was recorded that none will come. */
    MISSING
}
