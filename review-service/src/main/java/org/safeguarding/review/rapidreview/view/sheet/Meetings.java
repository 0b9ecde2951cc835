package org.safeguarding.review.rapidreview.view.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingCancelled;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingSet;

/** When the panel is to meet, when it does not, and when it did. */
public final class Meetings {

    private Meetings() {}

    /** A meeting that is set; an hour is absent where it is open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Planned(
            @Schema(example = "1") int invitation,
            @Schema(example = "2026-09-24") LocalDate meetingOn,
            @Schema(example = "10:00:00") @Nullable LocalTime at,
            @Schema(example = "12:30:00") @Nullable LocalTime endsAt,

            @Schema(example = "[\"chair\", \"panel-icb\", \"panel-la\", \"panel-police\"]")
            List<String> invited) {}

    /** A meeting that was set and does not take place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cancelled(
            @Schema(example = "2026-09-23") LocalDate cancelledOn,
            @Schema(example = "2026-09-24") LocalDate meetingOn,
            @Schema(example = "10:00:00") @Nullable LocalTime at) {}

    /** A meeting that was held, and who was there. */
    public record Held(
            @Schema(example = "2026-09-24") LocalDate heldOn,

            @Schema(example = "[\"chair\", \"panel-la\", \"panel-icb\", \"panel-police\"]")
            List<String> present) {}

    static Optional<Planned> next(Facts facts) {
        Planned next = null;
        for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
            next = switch (event) {
                case MeetingSet it -> new Planned(it.invitation(), it.meetingOn(), it.at(), it.endsAt(), it.invited());
                case MeetingCancelled it -> null;
                case MeetingHeld it -> null;
                default -> next;
            };
        }
        return Optional.ofNullable(next);
    }

    static List<Cancelled> cancelled(Facts facts) {
        return facts.all(MeetingCancelled.class)
                .map(it -> new Cancelled(it.on(), it.meetingOn(), it.at()))
                .toList();
    }

    static List<Held> held(Facts facts) {
        return facts.all(MeetingHeld.class)
                .map(it -> new Held(it.heldOn(), it.present()))
                .toList();
    }
}
