package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * The six months in which a practice review was to be done are past, a review that rests for a trial too; said once of
 * each decision for it.
 */
public record PracticeReviewOverdue(CaseId caseId, LocalDate dueOn) implements ReviewCaseEvent {}
