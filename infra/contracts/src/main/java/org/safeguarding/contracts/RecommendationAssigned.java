package org.safeguarding.contracts;

import java.time.LocalDate;

/** An organisation is to carry out a recommendation until a day, or is to do so in another's place. */
public record RecommendationAssigned(CaseId caseId, Organisation owner, LocalDate dueOn) implements ReviewCaseEvent {}
