package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * An organisation is to learn otherwise than by a practice review until a day; said again where that was planned anew.
 */
public record LearningPlanned(CaseId caseId, Organisation owner, LocalDate dueOn) implements ReviewCaseEvent {}
