package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** Where a Rapid Review stands after an event: the events' side of the table of moves, for the aggregate and for every view. */
public final class Course {

    private Course() {}

    /** The day of an event that leads on along the course; nothing that is a step is dated before it. */
    static Optional<LocalDate> step(RapidReviewEvent event) {
        return switch (event) {
            case PackCompleted it -> Optional.of(it.on());
            case MeetingHeld it -> Optional.of(it.heldOn());
            case SplitEscalated it -> Optional.of(it.on());
            case EscalationAnswered it -> Optional.of(it.on());
            case OutcomeDecided it -> Optional.of(it.decidedOn());
            case SignedOff it -> Optional.of(it.signedOffOn());
            case SentToPanel it -> Optional.of(it.on());
            case PanelResponded it -> Optional.of(it.on());
            case PanelAnswered it -> Optional.of(it.on());
            case ReconsiderationBegun it -> Optional.of(it.on());
            case OutcomeUpheld it -> Optional.of(it.on());
            case Concluded it -> Optional.of(it.concludedOn());
            case ReviewReopened it -> Optional.of(it.on());
            case PanelTold it -> Optional.of(it.on());
            default -> Optional.empty();
        };
    }

    /** The stage after the event; {@code before} is null for a review that nobody has asked for. */
    public static @Nullable Stage after(RapidReviewEvent event, @Nullable Stage before) {
        return switch (event) {
            case Opened opened -> Stage.OPENED;
            case OpeningRefused refused -> before == null ? Stage.REFUSED : before;
            case AgencyAsked asked ->
                before == Stage.MEETING_HELD || before == Stage.RECONSIDERING ? before : Stage.SCOPING;
            case PackCompleted completed -> Stage.PACK_READY;
            case MeetingHeld held -> before == Stage.RECONSIDERING ? before : Stage.MEETING_HELD;
            case OutcomeDecided decided -> Stage.DECIDED;
            case SignedOff signedOff -> Stage.SIGNED_OFF;
            case NotificationFollowed followed ->
                before == Stage.LCSPR || before == Stage.ALTERNATE || before == Stage.NFA ? Stage.SIGNED_OFF : before;
            case SentToPanel sent -> Stage.SENT_TO_PANEL;
            case PanelResponded responded -> Stage.PANEL_RESPONDED;
            case PanelAnswered answered -> Stage.SENT_TO_PANEL;
            case ReconsiderationBegun begun -> Stage.RECONSIDERING;
            case Concluded concluded -> Stage.of(concluded.outcome());
            case ReviewReopened reopened -> Stage.REOPENED;
            case Discontinued discontinued -> Stage.DISCONTINUED;
            default -> before;
        };
    }
}
