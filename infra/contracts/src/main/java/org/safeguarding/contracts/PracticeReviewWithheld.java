package org.safeguarding.contracts;

import java.time.LocalDate;

/** The report of a Local Child Safeguarding Practice Review is withheld, and the improvements are published instead. */
public record PracticeReviewWithheld(CaseId caseId, LocalDate withheldOn) implements ReviewCaseEvent {}
