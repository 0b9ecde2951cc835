package org.safeguarding.review.rapidreview.view.sheet;

import java.util.List;
import java.util.Optional;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.stereotype.Component;

/** Reads one review from its facts as they are at this moment. */
@Component
public class ReviewSheets {

    private final CaseEvents events;

    ReviewSheets(CaseEvents events) {
        this.events = events;
    }

    /** The facts of that case's review in their order; none where nobody has asked for one. */
    public List<RecordedFact> facts(CaseId caseId) {
        return events.of(new RapidReviewId(caseId).toString());
    }

    /** The sheet of a case, or empty where no review was ever asked for. */
    public Optional<ReviewSheet> of(CaseId caseId) {
        return ReviewSheet.of(facts(caseId));
    }
}
