package org.safeguarding.contracts;

import java.time.LocalDate;

/** The agencies are to learn otherwise than by a practice review, or are to do so once more. */
public record LearningCommissioned(CaseId caseId, LocalDate commissionedOn) implements ReviewCaseEvent {}
