package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * A Rapid Review that was asked for stands already: whose first answer was lost hears how. To nobody else it is news.
 */
public record RapidReviewConfirmed(CaseId caseId, ReviewBasis basis, LocalDate openedOn, LocalDate dueOn)
        implements ReviewCaseEvent {}
