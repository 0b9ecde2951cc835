package org.safeguarding.review.rapidreview.view.sheet;

import java.util.List;
import java.util.Optional;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.Declaration;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.review.rapidreview.domain.Words;

/** Puts the sheet together from its parts, each of which reads the facts for itself. */
final class SheetFold {

    private SheetFold() {}

    static Optional<ReviewSheet> of(Facts facts) {
        var stage = facts.stage();
        var footings = Footing.of(facts);
        return stage == null || footings.isEmpty() ? Optional.empty() : Optional.of(sheet(facts, stage, footings));
    }

    private static ReviewSheet sheet(Facts facts, Stage stage, List<Footing> footings) {
        var footing = Footing.thatHolds(footings);
        return new ReviewSheet(
                footing.caseId(),
                facts.version(),
                stage,
                footing.basis(),
                footing.notifiedOn(),
                footing.requiredOn(),
                stage == Stage.REFUSED ? footing.refusedBy() : List.of(),
                footing.openedOn(),
                footing.dueOn(),
                footing.policy(),
                footings,
                facts.all(NotificationReferenceRecorded.class)
                        .map(it -> said(it, it.reference()))
                        .toList(),
                AgencyShare.of(facts),
                facts.all(SharedWithAgencies.class)
                        .map(it -> said(it, it.words()))
                        .toList(),
                facts.all(NarrativeWritten.class).map(NarrativeVersion::of).toList(),
                facts.last(PackCompleted.class).map(PackCompleted::on).orElse(null),
                PanelSeats.of(facts).orElse(null),
                PanelSeats.before(facts),
                Meetings.next(facts).orElse(null),
                Meetings.cancelled(facts),
                Meetings.held(facts),
                facts.all(Declaration.class).map(Interests::of).toList(),
                Position.of(facts),
                Escalation.of(facts),
                Decision.of(facts),
                facts.all(SignedOff.class).map(SignOff::of).toList(),
                facts.all(DelayExplained.class).map(Delay::of).toList(),
                Safety.of(facts),
                facts.all(SentToPanel.class).map(Correspondence.Sending::of).toList(),
                facts.all(PanelResponded.class).map(Correspondence.Answer::of).toList(),
                facts.all(PanelAnswered.class).map(it -> said(it, it.words())).toList(),
                facts.all(ReconsiderationBegun.class)
                        .map(it -> said(it, it.reason()))
                        .toList(),
                facts.all(OutcomeUpheld.class).map(it -> said(it, it.reasons())).toList(),
                facts.all(Concluded.class).map(Correspondence.Conclusion::of).toList(),
                facts.all(RecommendationMade.class).map(Recommended::of).toList(),
                facts.all(ReviewReopened.class).map(Reopening::of).toList(),
                Ending.of(facts),
                signed(facts));
    }

    private static Said said(Dated event, Sealed<Words> words) {
        return new Said(event.on(), words);
    }

    /** Whether the review, since it was opened last, was signed off. */
    private static boolean signed(Facts facts) {
        return facts.all(RapidReviewEvent.class)
                .filter(event -> event instanceof Opened || event instanceof SignedOff)
                .reduce((earlier, later) -> later)
                .filter(SignedOff.class::isInstance)
                .isPresent();
    }
}
