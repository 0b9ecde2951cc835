package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import org.safeguarding.contracts.CaseId;

/** What is on record of somebody's interests, whether they declared it in this review or at the desk of the referral. */
public sealed interface Declaration
        permits RapidReviewEvent.InterestsDeclared, RapidReviewEvent.ReferralConflictRecorded {

    CaseId caseId();

    LocalDate on();

    String person();

    boolean conflict();
}
