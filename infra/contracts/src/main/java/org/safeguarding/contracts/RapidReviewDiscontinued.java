package org.safeguarding.contracts;

import java.time.LocalDate;

/** The review ended without an outcome, because its case was found not to meet the criteria. */
public record RapidReviewDiscontinued(CaseId caseId, LocalDate discontinuedOn) implements ReviewCaseEvent {}
