package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;

/** Who was called together, and for when. */
public record PanelSeats(
        @Schema(example = "chair") String chair,
        List<PanelMember> members,
        @Schema(example = "2026-09-24") LocalDate meetingOn) {

    /** Whether that account sits on the panel. */
    public boolean seats(String account) {
        return chair.equals(account)
                || members.stream().map(PanelMember::member).anyMatch(account::equals);
    }

    static Optional<PanelSeats> of(Facts facts) {
        return all(facts).reduce((earlier, later) -> later);
    }

    static List<PanelSeats> before(Facts facts) {
        var panels = all(facts).toList();
        return panels.subList(0, Math.max(0, panels.size() - 1));
    }

    private static Stream<PanelSeats> all(Facts facts) {
        return facts.all(RapidReviewEvent.class)
                .filter(Convening.class::isInstance)
                .map(Convening.class::cast)
                .map(it -> new PanelSeats(it.chair().member(), it.members(), it.meetingOn()));
    }
}
