package org.safeguarding.contracts;

import java.time.LocalDate;

/** The chair closed the alternate learning: its findings are on record. */
public record LearningClosed(CaseId caseId, LocalDate closedOn) implements ReviewCaseEvent {}
