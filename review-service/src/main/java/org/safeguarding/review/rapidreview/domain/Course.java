package org.safeguarding.review.rapidreview.domain;

import org.jspecify.annotations.Nullable;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** Where a Rapid Review stands after an event: the events' side of the table of moves, for the aggregate and for every view. */
public final class Course {

    private Course() {}

    /** The stage after the event; {@code before} is null for a review that nobody has asked for. */
    public static @Nullable Stage after(RapidReviewEvent event, @Nullable Stage before) {
        return switch (event) {
            case Opened opened -> Stage.OPENED;
            case OpeningRefused refused -> before == null ? Stage.REFUSED : before;
            case AgencyAsked asked -> Stage.SCOPING;
            case PackCompleted completed -> Stage.PACK_READY;
            case MeetingHeld held -> Stage.MEETING_HELD;
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
