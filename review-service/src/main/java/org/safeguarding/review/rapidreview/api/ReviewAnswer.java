package org.safeguarding.review.rapidreview.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.safeguarding.review.rapidreview.view.sheet.ReviewSheet;

/** One Rapid Review, and whether it runs past its day today. */
record ReviewAnswer(
        @JsonUnwrapped ReviewSheet sheet,
        @Schema(example = "false") boolean overdue) {

    static ReviewAnswer of(ReviewSheet sheet, LocalDate today) {
        return new ReviewAnswer(sheet, sheet.overdue(today));
    }
}
