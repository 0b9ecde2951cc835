package org.safeguarding.review.rapidreview.view.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.review.rapidreview.domain.Words;

/** Puts the sheet together from its parts, each of which reads the facts for itself. */
final class SheetFold {

    private SheetFold() {}

    static Optional<ReviewSheet> of(Facts facts) {
        var stage = facts.stage();
        var footing = Footing.of(facts);
        return stage == null || footing == null ? Optional.empty() : Optional.of(sheet(facts, stage, footing));
    }

    private static ReviewSheet sheet(Facts facts, Stage stage, Footing footing) {
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
                AgencyShare.of(facts),
                facts.all(SharedWithAgencies.class)
                        .map(it -> said(it, it.words()))
                        .toList(),
                facts.all(NarrativeWritten.class).map(NarrativeVersion::of).toList(),
                facts.last(PackCompleted.class).map(PackCompleted::on).orElse(null),
                PanelSeats.of(facts).orElse(null),
                Meetings.next(facts).orElse(null),
                Meetings.cancelled(facts),
                Meetings.held(facts),
                facts.all(InterestsDeclared.class).map(Interests::of).toList(),
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
                stage == Stage.DISCONTINUED
                        ? facts.last(Discontinued.class).map(Dated::on).orElse(null)
                        : null,
                stage == Stage.DISCONTINUED
                        ? facts.last(PanelTold.class).map(Dated::on).orElse(null)
                        : null);
    }

    private static Said said(Dated event, Sealed<Words> words) {
        return new Said(event.on(), words);
    }

    /** What the review rests on: the last opening, or its refusal, and the notification that followed. */
    private record Footing(
            CaseId caseId,
            ReviewBasis basis,
            @Nullable LocalDate notifiedOn,
            LocalDate requiredOn,
            List<String> refusedBy,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate dueOn,
            @Nullable String policy) {

        static @Nullable Footing of(Facts facts) {
            Footing footing = null;
            for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
                footing = after(event, footing);
            }
            return footing;
        }

        /** A refusal after the opening leaves the review as it stands. */
        private static @Nullable Footing after(RapidReviewEvent event, @Nullable Footing before) {
            return switch (event) {
                case Opened it ->
                    new Footing(
                            it.caseId(),
                            it.basis(),
                            it.notifiedOn(),
                            it.requiredOn(),
                            List.of(),
                            it.openedOn(),
                            it.dueOn(),
                            it.policy());
                case OpeningRefused it ->
                    before == null || before.openedOn() == null
                            ? new Footing(
                                    it.caseId(),
                                    it.basis(),
                                    it.notifiedOn(),
                                    it.requiredOn(),
                                    it.rules(),
                                    null,
                                    null,
                                    null)
                            : before;
                case NotificationFollowed it -> before == null ? null : before.notified(it);
                default -> before;
            };
        }

        private Footing notified(NotificationFollowed it) {
            return new Footing(
                    caseId,
                    ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION,
                    it.on(),
                    requiredOn,
                    refusedBy,
                    openedOn,
                    it.dueOn(),
                    it.policy());
        }
    }
}
