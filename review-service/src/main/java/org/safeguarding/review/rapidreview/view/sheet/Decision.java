package org.safeguarding.review.rapidreview.view.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OutcomeDecided;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OutcomeReasoned;
import org.safeguarding.review.rapidreview.domain.Reasoning;

/** What the panel chose and why; decisions are counted from 1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        @Schema(example = "1") int number,
        @Schema(example = "LOCAL_CSPR") ReviewOutcome outcome,
        @Schema(example = "2026-09-25") LocalDate decidedOn,

        @Shown
        @Schema(
                oneOf = {PanelReasons.class, Erasure.class},
                example = "{\"text\": \"The agencies saw the injuries apart from each other.\"}")
        Sealed<PanelReasons> reasons,

        @Shown
        @Schema(
                oneOf = {Reasoning.class, Erasure.class},
                example =
                        "{\"criteria\": \"Both criteria are met.\", \"alternatives\": \"A single-agency review was considered.\"}")
        @Nullable
        Sealed<Reasoning> reasoning,

        @Schema(description = "Who put it on record.", example = "screener")
        String recordedBy) {

    static List<Decision> of(Facts facts) {
        var all = new ArrayList<Decision>();
        Sealed<Reasoning> reasoning = null;
        for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
            switch (event) {
                case OutcomeReasoned it -> reasoning = it.reasoning();
                case OutcomeDecided it -> {
                    all.add(new Decision(
                            all.size() + 1, it.outcome(), it.decidedOn(), it.reasons(), reasoning, it.recordedBy()));
                    reasoning = null;
                }
                default -> {}
            }
        }
        return List.copyOf(all);
    }
}
