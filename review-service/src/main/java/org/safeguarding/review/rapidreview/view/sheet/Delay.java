package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.DelayExplained;
import org.safeguarding.review.rapidreview.domain.Words;

/** Why a clock was missed or will be; what was missed stays missed. */
public record Delay(
        @Schema(example = "2026-09-25") LocalDate explainedOn,
        @Schema(example = "LATE_RETURN") DelayReason reason,

        @Shown
        @Schema(
                oneOf = {Words.class, Erasure.class},
                example = "{\"text\": \"One record was found late.\"}")
        Sealed<Words> words,

        @Schema(example = "2026-10-12") LocalDate newTarget,
        @Schema(example = "[\"ICB\"]") List<Agency> told) {

    /** The delay as the event tells it. */
    public static Delay of(DelayExplained it) {
        return new Delay(it.on(), it.reason(), it.words(), it.newTarget(), it.told());
    }
}
