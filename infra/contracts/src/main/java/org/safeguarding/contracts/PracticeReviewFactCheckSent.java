package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * A version of the report of a practice review was sent to those who check its facts, and from then on waits for the
 * approval of the three safeguarding partners; said again of each version that comes so far.
 */
public record PracticeReviewFactCheckSent(CaseId caseId, LocalDate sentOn) implements ReviewCaseEvent {}
