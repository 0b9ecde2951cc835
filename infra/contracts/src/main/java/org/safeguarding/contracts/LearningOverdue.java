package org.safeguarding.contracts;

import java.time.LocalDate;

/** The day until which an organisation was to learn otherwise than by a practice review is past; said once of each plan. */
public record LearningOverdue(CaseId caseId, Organisation owner, LocalDate dueOn) implements ReviewCaseEvent {}
