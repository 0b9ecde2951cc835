package org.safeguarding.contracts;

import java.time.LocalDate;

/** The report of a Local Child Safeguarding Practice Review is public. */
public record PracticeReviewPublished(CaseId caseId, LocalDate publishedOn) implements ReviewCaseEvent {}
