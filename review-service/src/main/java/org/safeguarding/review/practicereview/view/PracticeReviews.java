package org.safeguarding.review.practicereview.view;

import java.util.Optional;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.springframework.stereotype.Component;

/** Reads one practice review from its events as they are at this moment: there is no sheet that could lag behind. */
@Component
public class PracticeReviews {

    private final CaseEvents events;

    PracticeReviews(CaseEvents events) {
        this.events = events;
    }

    /** The review of that case, or empty where none was commissioned. */
    public Optional<PracticeReviewSheet> of(CaseId caseId) {
        var recorded = events.of(new PracticeReviewId(caseId).toString());
        return recorded.isEmpty()
                ? Optional.empty()
                : Optional.of(new PracticeReviewSheet(
                        recorded.getLast().sequence(),
                        recorded.stream()
                                .map(RecordedFact::fact)
                                .map(PracticeReviewEvent.class::cast)
                                .toList()));
    }
}
