package org.safeguarding.contracts;

import java.time.LocalDate;

/** A Local Child Safeguarding Practice Review runs; said again with its new days when it was decided for anew. */
public record PracticeReviewCommissioned(CaseId caseId, LocalDate decidedOn, LocalDate dueOn)
        implements ReviewCaseEvent {}
