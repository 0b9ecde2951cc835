package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * A Rapid Review that stands is counted from another day on, since it was notified later or the day of its
 * notification was put right; {@code basis} and {@code dueOn} are those that hold now.
 */
public record RapidReviewRedated(CaseId caseId, ReviewBasis basis, LocalDate openedOn, LocalDate dueOn)
        implements ReviewCaseEvent {}
