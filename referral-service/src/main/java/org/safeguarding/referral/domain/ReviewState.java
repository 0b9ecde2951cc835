package org.safeguarding.referral.domain;

import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.ReferralEvent.*;

/** How far the Rapid Review of an accepted referral has come, as far as this service has heard. */
public enum ReviewState {
    ASKED,
    UNANSWERED,
    OPENED,
    REFUSED,
    SIGNED_OFF,
    /** The outcome stands and is carried out. */
    CONCLUDED,
    /** It had ended and began anew. */
    REOPENED,
    /** It ended without an outcome. */
    DISCONTINUED;

    /** Where the review stands after an event, for the aggregate and for every view; null where none was asked for. */
    public static @Nullable ReviewState after(ReferralEvent event, @Nullable ReviewState before) {
        return switch (event) {
            case RapidReviewRequired required -> ASKED;
            case RapidReviewLeftUnanswered unanswered -> UNANSWERED;
            case RapidReviewOpened opened -> OPENED;
            case RapidReviewRefused refused -> REFUSED;
            case OutcomeRecorded signed -> SIGNED_OFF;
            case RapidReviewConcluded concluded -> CONCLUDED;
            case RapidReviewReopened reopened -> REOPENED;
            case RapidReviewDiscontinued ended -> DISCONTINUED;
            default -> before;
        };
    }
}
