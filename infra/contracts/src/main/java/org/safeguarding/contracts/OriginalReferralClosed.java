package org.safeguarding.contracts;

import java.time.LocalDate;

/** The case to which a second referral belongs came to its end; whoever made that referral hears so, and nothing of the first. */
public record OriginalReferralClosed(CaseId caseId, LocalDate closedOn) implements ReferralCaseEvent {}
