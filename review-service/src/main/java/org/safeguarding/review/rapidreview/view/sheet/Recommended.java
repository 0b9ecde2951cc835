package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.RecommendationMade;
import org.safeguarding.review.rapidreview.domain.Recommendation;

/** Something that the panel recommended; recommendations are counted from 1. */
public record Recommended(
        @Schema(example = "1") int number,
        @Schema(example = "2026-09-25") LocalDate madeOn,

        @Shown
        @Schema(
                oneOf = {Recommendation.class, Erasure.class},
                example = "{\"text\": \"Injuries of infants are read together.\"}")
        Sealed<Recommendation> words) {

    static Recommended of(RecommendationMade it) {
        return new Recommended(it.number(), it.madeOn(), it.words());
    }
}
