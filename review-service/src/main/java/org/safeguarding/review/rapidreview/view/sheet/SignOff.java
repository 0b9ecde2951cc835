package org.safeguarding.review.rapidreview.view.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SignedOff;

/** The chair's signature and how late it came. */
public record SignOff(
        @Schema(example = "LOCAL_CSPR") ReviewOutcome outcome,
        @Schema(example = "2026-09-30") LocalDate signedOffOn,
        @Schema(example = "chair") String signedOffBy,
        @Schema(example = "2026-10-01") LocalDate dueOn,
        @Schema(example = "0") int workingDaysLate) {

    static SignOff of(SignedOff it) {
        return new SignOff(it.outcome(), it.signedOffOn(), it.signedOffBy(), it.dueOn(), it.workingDaysLate());
    }
}
