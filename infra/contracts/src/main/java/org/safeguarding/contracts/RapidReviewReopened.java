package org.safeguarding.contracts;

import java.time.LocalDate;

/** New information came and a review that had ended began anew. */
public record RapidReviewReopened(CaseId caseId, LocalDate reopenedOn) implements ReviewCaseEvent {}
