package org.safeguarding.review.rapidreview.domain;

import org.safeguarding.contracts.ReviewOutcome;

/** Where a Rapid Review stands (domain.md, section 2). */
public enum Stage {
    /** It was asked for on facts that a rule forbids, and may be asked for again on better ones. */
    REFUSED,
    OPENED,
    SCOPING,
    PACK_READY,
    MEETING_HELD,
    DECIDED,
    SIGNED_OFF,
    SENT_TO_PANEL,
    PANEL_RESPONDED,
    RECONSIDERING,
    NATIONAL,
    LCSPR,
    ALTERNATE,
    NFA,
    REOPENED,
    /** The notified case was found not to meet the criteria. */
    DISCONTINUED;

    /** Where a review stands whose outcome is carried out. */
    public static Stage of(ReviewOutcome outcome) {
        return switch (outcome) {
            case NATIONAL_RECOMMENDED -> NATIONAL;
            case LOCAL_CSPR -> LCSPR;
            case ALTERNATE_LEARNING -> ALTERNATE;
            case NO_FURTHER_ACTION -> NFA;
        };
    }
}
