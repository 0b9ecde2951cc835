package org.safeguarding.contracts;

import java.time.LocalDate;

/** The day until which an organisation was to carry out a recommendation is past; said once of each day and owner. */
public record RecommendationOverdue(CaseId caseId, Organisation owner, LocalDate dueOn) implements ReviewCaseEvent {}
