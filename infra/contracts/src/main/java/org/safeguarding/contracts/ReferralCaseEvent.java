package org.safeguarding.contracts;

/** What referral-service tells the others. */
public sealed interface ReferralCaseEvent extends CaseEvent
        permits ReferralReceived, ReferralScreened, ReferralClosed, RapidReviewUnanswered {}
