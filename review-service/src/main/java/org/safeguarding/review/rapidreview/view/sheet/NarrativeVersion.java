package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.Narrative;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.NarrativeWritten;

/** One version of what the panel wrote of the case. */
public record NarrativeVersion(
        @Schema(example = "1") int version,
        @Schema(example = "2026-09-24") LocalDate writtenOn,
        @Schema(example = "screener") String by,

        @Shown
        @Schema(
                oneOf = {Narrative.class, Erasure.class},
                example = "{\"incident\": \"A bruise was found on an infant.\", \"keyEpisodes\": []}")
        Sealed<Narrative> narrative) {

    static NarrativeVersion of(NarrativeWritten it) {
        return new NarrativeVersion(it.version(), it.on(), it.by(), it.narrative());
    }
}
