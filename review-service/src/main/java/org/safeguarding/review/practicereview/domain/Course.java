package org.safeguarding.review.practicereview.domain;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/** Where a practice review stands after an event: the events' side of the table of moves, for the aggregate and for every view. */
public final class Course {

    private static final Map<Class<? extends PracticeReviewEvent>, PracticeReviewState> LEADS_TO = Map.ofEntries(
            entry(Commissioned.class, PracticeReviewState.COMMISSIONED),
            entry(ReviewerAppointed.class, PracticeReviewState.REVIEWER_APPOINTED),
            entry(TermsAgreed.class, PracticeReviewState.TOR_AGREED),
            entry(FieldworkBegun.class, PracticeReviewState.FIELDWORK),
            entry(Drafted.class, PracticeReviewState.DRAFT),
            entry(FactCheckSent.class, PracticeReviewState.FACT_CHECK),
            entry(ReportApproved.class, PracticeReviewState.APPROVED),
            entry(CopiesSent.class, PracticeReviewState.PREPUBLICATION_SENT),
            entry(Published.class, PracticeReviewState.PUBLISHED),
            entry(Withheld.class, PracticeReviewState.WITHHELD),
            entry(WithdrawnFromPublication.class, PracticeReviewState.WITHDRAWN_FROM_PUBLICATION),
            entry(Discontinued.class, PracticeReviewState.DISCONTINUED));

    private Course() {}

    /** The state to which the event leads; empty where it leaves the review where it was. */
    public static Optional<PracticeReviewState> to(PracticeReviewEvent event) {
        return Optional.ofNullable(LEADS_TO.get(event.getClass()));
    }
}
