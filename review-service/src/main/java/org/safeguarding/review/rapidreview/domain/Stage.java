package org.safeguarding.review.rapidreview.domain;

/** How far a Rapid Review has come, in the order of the pathway. */
public enum Stage {
    /** It was asked for on facts that a rule forbids, and may be asked for again on better ones. */
    REFUSED,
    OPENED,
    CONVENED,
    MEETING_HELD,
    DECIDED,
    SIGNED_OFF
}
