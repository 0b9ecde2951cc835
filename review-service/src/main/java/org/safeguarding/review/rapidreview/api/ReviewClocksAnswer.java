package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.Counted;
import org.safeguarding.review.rapidreview.view.clock.ReviewClock;
import org.safeguarding.review.rapidreview.view.sheet.Delay;

/** The clocks of one review as they stand on a day, and the delays that were explained. */
record ReviewClocksAnswer(
        CaseId caseId,

        @Schema(description = "The day in Europe/London for which this was read.", example = "2026-09-25")
        LocalDate today,

        List<Clock> clocks,
        List<Delay> delays) {

    static ReviewClocksAnswer of(CaseId caseId, LocalDate today, List<ReviewClock> clocks, List<Delay> delays) {
        return new ReviewClocksAnswer(
                caseId,
                today,
                clocks.stream().map(clock -> Clock.of(clock, today)).toList(),
                delays);
    }

    /** One clock, and the events that it stands on. */
    @Schema(name = "ReviewClock")
    record Clock(
            @Schema(example = "RR") String clock,
            Counted reading,

            @Schema(
                    description = "The ids of the events that this stands on, as the case's history lists them.",
                    example = "[\"3d0c5a71-8a54-4a4e-9c1e-1f2b8e100001\"]")
            List<String> events) {

        static Clock of(ReviewClock clock, LocalDate today) {
            return new Clock(clock.name(), Counted.of(clock.on(today)), clock.events());
        }
    }
}
