package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Concluded;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelResponded;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SentToPanel;
import org.safeguarding.review.rapidreview.domain.Words;

/** What passed between the review and the national Panel, and what came of it. */
public final class Correspondence {

    private Correspondence() {}

    /** A pack that was sent, and the SHA-256 of it. */
    public record Sending(
            @Schema(example = "2026-09-30") LocalDate on,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String packSha256) {

        static Sending of(SentToPanel it) {
            return new Sending(it.on(), it.pack());
        }
    }

    /** What the national Panel answered. */
    public record Answer(
            @Schema(example = "2026-10-09") LocalDate on,
            @Schema(example = "AGREES") PanelAnswer answer,

            @Shown
            @Schema(
                    oneOf = {Words.class, Erasure.class},
                    example = "{\"text\": \"The Panel agrees with the decision.\"}")
            Sealed<Words> words) {

        static Answer of(PanelResponded it) {
            return new Answer(it.on(), it.answer(), it.words());
        }
    }

    /** The outcome that is carried out from then on. */
    public record Conclusion(
            @Schema(example = "LOCAL_CSPR") ReviewOutcome outcome,
            @Schema(example = "2026-09-25") LocalDate decidedOn,
            @Schema(example = "2026-10-09") LocalDate concludedOn) {

        static Conclusion of(Concluded it) {
            return new Conclusion(it.outcome(), it.decidedOn(), it.concludedOn());
        }
    }
}
