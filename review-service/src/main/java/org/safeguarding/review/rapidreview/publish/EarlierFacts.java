package org.safeguarding.review.rapidreview.publish;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.Declaration;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.NotificationRedated;
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

    /** Whether the day of the notification was put right directly before that event. */
    boolean isRedatedBefore(CaseId caseId, long sequence) {
        return last(caseId, sequence, RapidReviewEvent.class)
                .filter(NotificationRedated.class::isInstance)
                .isPresent();
    }

    private <T> Optional<T> last(CaseId caseId, long sequence, Class<T> kind) {
        return all(caseId, sequence, kind).reduce((first, then) -> then);
    }

    private <T> Stream<T> all(CaseId caseId, long sequence, Class<T> kind) {
        return events.before(new RapidReviewId(caseId).toString(), sequence, kind);
    }
}
