package org.safeguarding.contracts;

import java.time.LocalDate;

/** The referral was taken back before screening decided. */
public record ReferralWithdrawn(CaseId caseId, LocalDate withdrawnOn) implements ReferralCaseEvent {}
