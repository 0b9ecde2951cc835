package org.safeguarding.referral.domain;

/** How far the Rapid Review of an accepted referral has come, as far as this service has heard. */
public enum ReviewState {
    ASKED,
    UNANSWERED,
    OPENED,
    REFUSED,
    SIGNED_OFF
}
