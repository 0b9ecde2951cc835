package org.safeguarding.review.rapidreview.view.sheet;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.Declaration;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
import org.safeguarding.review.rapidreview.domain.Words;

/**
 * A position that a member took, word for word. It {@code stands} where it is the member's last one of that meeting before
 * the decision and the member has declared no conflict of interest; one that stands and differs from what was decided is
 * dissent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Position(
        @Schema(example = "panel-police") String member,
        @Schema(example = "POLICE") Agency agency,
        @Schema(example = "LOCAL_CSPR") ReviewOutcome outcome,
        @Schema(example = "2026-09-24") LocalDate on,

        @Shown
        @Schema(
                oneOf = {Words.class, Erasure.class},
                example = "{\"text\": \"The agencies did not read their records together.\"}")
        Sealed<Words> words,

        @Schema(description = "The decision that it led to, counted from 1.", example = "1") @Nullable
        Integer decision,

        @Schema(example = "true") boolean stands,
        @Schema(example = "false") boolean dissent) {

    static List<Position> of(Facts facts) {
        var conflicted = facts.all(Declaration.class)
                .filter(Declaration::conflict)
                .map(Declaration::person)
                .collect(toSet());
        var positions = new ArrayList<Position>();
        var round = new ArrayList<PositionTaken>();
        int decisions = 0;
        for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
            switch (event) {
                case PositionTaken it -> round.add(it);
                case OutcomeDecided it -> positions.addAll(close(round, it.outcome(), ++decisions, conflicted));
                case MeetingHeld it -> positions.addAll(close(round));
                case Opened it -> positions.addAll(close(round));
                default -> {}
            }
        }
        positions.addAll(close(round, null, decisions, conflicted));
        return List.copyOf(positions);
    }

    /** What was said before another meeting, or before the review was opened again, led to no decision. */
    private static List<Position> close(List<PositionTaken> round) {
        var closed = round.stream()
                .map(it ->
                        new Position(it.member(), it.agency(), it.outcome(), it.on(), it.words(), null, false, false))
                .toList();
        round.clear();
        return closed;
    }

    private static List<Position> close(
            List<PositionTaken> round, @Nullable ReviewOutcome decided, int decision, Set<String> conflicted) {
        var closed = new ArrayList<Position>();
        for (int place = 0; place < round.size(); place++) {
            var it = round.get(place);
            boolean superseded = round.subList(place + 1, round.size()).stream()
                    .anyMatch(later -> later.member().equals(it.member()));
            boolean stands = !superseded && !conflicted.contains(it.member());
            closed.add(new Position(
                    it.member(),
                    it.agency(),
                    it.outcome(),
                    it.on(),
                    it.words(),
                    decided == null ? null : decision,
                    stands,
                    stands && decided != null && it.outcome() != decided));
        }
        round.clear();
        return closed;
    }
}
