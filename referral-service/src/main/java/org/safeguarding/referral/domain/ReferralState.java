package org.safeguarding.referral.domain;

/** How far a referral has come. */
public enum ReferralState {
    SUBMITTED,
    ACCEPTED,
    DECLINED,
    CLOSED
}
