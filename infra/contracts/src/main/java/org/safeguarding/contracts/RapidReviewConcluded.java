package org.safeguarding.contracts;

import java.time.LocalDate;

/** The outcome stands and is carried out: after the national Panel's answer, or at once for a local review. */
public record RapidReviewConcluded(CaseId caseId, ReviewOutcome outcome, LocalDate concludedOn)
        implements ReviewCaseEvent {}
