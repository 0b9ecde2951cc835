package org.safeguarding.review.rapidreview.publish;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.Declaration;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Opened;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.stereotype.Component;

/** What stood when an event was recorded, so that announcing it again says the same, whatever has happened since. */
@Component
class EarlierFacts {

    private final CaseEvents events;

    EarlierFacts(CaseEvents events) {
        this.events = events;
    }

    /** Who chaired the panel before that event; empty where none was convened, or its chair has a conflict of interest. */
    Optional<String> chair(CaseId caseId, long sequence) {
        return last(caseId, sequence, Convening.class)
                .map(panel -> panel.chair().member())
                .filter(chair -> all(caseId, sequence, Declaration.class)
                        .noneMatch(declared ->
                                declared.conflict() && declared.person().equals(chair)));
    }

    /** The day on which the review was opened before that event. */
    LocalDate openedOn(CaseId caseId, long sequence) {
        return last(caseId, sequence, Opened.class).orElseThrow().openedOn();
    }

    private <T> Optional<T> last(CaseId caseId, long sequence, Class<T> kind) {
        return all(caseId, sequence, kind).reduce((first, then) -> then);
    }

    private <T> Stream<T> all(CaseId caseId, long sequence, Class<T> kind) {
        Stream<CaseFact> earlier = events.of(new RapidReviewId(caseId).toString()).stream()
                .filter(recorded -> recorded.sequence() < sequence)
                .map(RecordedFact::fact);
        return earlier.filter(kind::isInstance).map(kind::cast);
    }
}
