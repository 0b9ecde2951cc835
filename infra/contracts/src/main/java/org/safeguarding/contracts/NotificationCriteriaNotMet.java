package org.safeguarding.contracts;

import java.time.LocalDate;

/** A case that was notified was later found not to meet the criteria: its Rapid Review ends with that reason. */
public record NotificationCriteriaNotMet(CaseId caseId, LocalDate foundOn) implements ReferralCaseEvent {}
