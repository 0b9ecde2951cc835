package org.safeguarding.contracts;

import java.time.LocalDate;

/** The Rapid Review stands; it is due fifteen working days after the serious incident notification was sent, where there is one. */
public record RapidReviewOpened(CaseId caseId, ReviewBasis basis, LocalDate openedOn, LocalDate dueOn)
        implements ReviewCaseEvent {}
