package org.safeguarding.referral.domain;

/** How far a referral has come. Which move leads from one to another stands in {@link ReferralMoves}. */
public enum ReferralState {
    SUBMITTED,
    INFO_REQUESTED,
    ACCEPTED,
    DECLINED,
    DUPLICATE_OF,
    OUT_OF_AREA,
    WITHDRAWN,
    REOPENED,
    CLOSED
}
