package org.safeguarding.contracts;

import java.time.LocalDate;

/** Nothing more will happen to this referral; its history stays. */
public record ReferralClosed(CaseId caseId, LocalDate closedOn) implements ReferralCaseEvent {}
