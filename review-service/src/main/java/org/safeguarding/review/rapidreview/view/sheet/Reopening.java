package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.NewInformation;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.ReviewReopened;

/** New information with which the review began anew. */
public record Reopening(
        @Schema(example = "2026-12-01") LocalDate on,

        @Shown
        @Schema(
                oneOf = {NewInformation.class, Erasure.class},
                example = "{\"information\": \"Messages were disclosed.\", \"source\": \"Police\"}")
        Sealed<NewInformation> information) {

    static Reopening of(ReviewReopened it) {
        return new Reopening(it.on(), it.information());
    }
}
