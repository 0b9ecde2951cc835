package org.safeguarding.review.rapidreview.view.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** What the review rested on at one time: an opening, a refusal of it, the notification that followed an opening, or its new date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Footing(
        CaseId caseId,
        @Schema(example = "SERIOUS_INCIDENT_NOTIFICATION") ReviewBasis basis,
        @Schema(example = "2026-09-10") @Nullable LocalDate notifiedOn,
        @Schema(example = "2026-09-10") LocalDate requiredOn,
        @Schema(example = "[]") List<String> refusedBy,
        @Schema(example = "2026-09-11") @Nullable LocalDate openedOn,
        @Schema(example = "2026-10-01") @Nullable LocalDate dueOn,
        @Schema(example = "RR/2023-12-15") @Nullable String policy) {

    static List<Footing> of(Facts facts) {
        var footings = new ArrayList<Footing>();
        for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
            switch (event) {
                case Opened it -> footings.add(opened(it));
                case OpeningRefused it -> footings.add(refused(it));
                case NotificationFollowed it ->
                    footings.add(thatHolds(footings).notified(it.on(), it.dueOn(), it.policy()));
                case NotificationRedated it -> footings.add(thatHolds(footings).redated(it));
                default -> {}
            }
        }
        return List.copyOf(footings);
    }

    /** The last one; a refusal after an opening leaves the review as it stands. */
    static Footing thatHolds(List<Footing> footings) {
        return footings.stream()
                .filter(footing -> footing.openedOn != null)
                .reduce((earlier, later) -> later)
                .orElseGet(footings::getLast);
    }

    private static Footing opened(Opened it) {
        return new Footing(
                it.caseId(),
                it.basis(),
                it.notifiedOn(),
                it.requiredOn(),
                List.of(),
                it.openedOn(),
                it.dueOn(),
                it.policy());
    }

    private static Footing refused(OpeningRefused it) {
        return new Footing(it.caseId(), it.basis(), it.notifiedOn(), it.requiredOn(), it.rules(), null, null, null);
    }

    private Footing notified(LocalDate on, LocalDate due, @Nullable String row) {
        return new Footing(
                caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, on, requiredOn, refusedBy, openedOn, due, row);
    }

    /** Of two counts the one whose day comes first is the one that is furthest late. */
    private Footing redated(NotificationRedated it) {
        return dueOn != null && dueOn.isBefore(it.dueOn())
                ? notified(it.on(), dueOn, policy)
                : notified(it.on(), it.dueOn(), it.policy());
    }
}
