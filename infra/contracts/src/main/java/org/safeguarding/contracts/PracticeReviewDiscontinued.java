package org.safeguarding.contracts;

import java.time.LocalDate;

/** Another outcome was decided, so that a practice review ended without a report. */
public record PracticeReviewDiscontinued(CaseId caseId, LocalDate discontinuedOn) implements ReviewCaseEvent {}
