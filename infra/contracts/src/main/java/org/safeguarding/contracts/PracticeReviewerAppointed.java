package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * An independent reviewer was appointed to a practice review, or took the place of the one before; {@code reviewer} is
 * an opaque account.
 */
public record PracticeReviewerAppointed(CaseId caseId, String reviewer, LocalDate appointedOn)
        implements ReviewCaseEvent {}
