package org.safeguarding.contracts;

/** What referral-service tells the others. */
public sealed interface ReferralCaseEvent extends CaseEvent
        permits ReferralReceived,
                InformationRequested,
                ReferralScreened,
                ReferralWithdrawn,
                ReferralReopened,
                NotificationCriteriaNotMet,
                ReferralClosed,
                ReferralConflictDeclared,
                OriginalReferralClosed,
                RapidReviewUnanswered {}
