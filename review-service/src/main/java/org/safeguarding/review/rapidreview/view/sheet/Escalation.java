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
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.EscalationAnswered;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SplitEscalated;
import org.safeguarding.review.rapidreview.domain.Words;

/** A split that went to the lead safeguarding partners, and what they said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Escalation(
        @Schema(example = "2026-09-25") LocalDate escalatedOn,

        @Shown
        @Schema(
                oneOf = {Words.class, Erasure.class},
                example = "{\"text\": \"The three partners differ.\"}")
        Sealed<Words> question,

        @Schema(example = "2026-09-25") @Nullable LocalDate answeredOn,
        @Schema(example = "LOCAL_CSPR") @Nullable ReviewOutcome outcome,

        @Shown
        @Schema(
                oneOf = {Words.class, Erasure.class},
                example = "{\"text\": \"A local review it is.\"}")
        @Nullable
        Sealed<Words> answer) {

    static List<Escalation> of(Facts facts) {
        var all = new ArrayList<Escalation>();
        for (var event : (Iterable<RapidReviewEvent>) facts.all(RapidReviewEvent.class)::iterator) {
            switch (event) {
                case SplitEscalated it -> all.add(new Escalation(it.on(), it.question(), null, null, null));
                case EscalationAnswered it -> all.addLast(all.removeLast().answered(it));
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    private Escalation answered(EscalationAnswered it) {
        return new Escalation(escalatedOn, question, it.on(), it.outcome(), it.words());
    }
}
