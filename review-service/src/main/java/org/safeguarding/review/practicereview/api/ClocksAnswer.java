package org.safeguarding.review.practicereview.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.request.Counted;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.review.practicereview.domain.Recipient;
import org.safeguarding.review.practicereview.domain.clock.ClockReading;
import org.safeguarding.review.practicereview.domain.clock.ExplainedDelay;

/** The clocks of one practice review as they stand on a day. */
@Schema(name = "PracticeReviewClocks")
record ClocksAnswer(
        CaseId caseId,

        @Schema(description = "The day in Europe/London for which this was read.", example = "2027-03-30")
        LocalDate today,

        List<Clock> clocks) {

    static ClocksAnswer of(CaseId caseId, LocalDate today, List<ClockReading> readings) {
        return new ClocksAnswer(caseId, today, readings.stream().map(Clock::of).toList());
    }

    /** What one clock says: of several counts the one that is furthest late, else the last. */
    @Schema(name = "PracticeReviewClock")
    record Clock(
            @Schema(example = "LCSPR") String clock,
            Counted reading,

            @Schema(description = "The day by which it was first due, whatever came later.", example = "2027-03-30")
            LocalDate firstDueOn,

            @Schema(description = "Whether a delay was recorded with its reason; the breach stays one.")
            boolean explained,

            @Schema(description = "Every count there ever was, the first one first.")
            List<Counted> counts,

            List<Delay> delays) {

        static Clock of(ClockReading reading) {
            return new Clock(
                    reading.clock(),
                    Counted.of(reading.standing()),
                    reading.firstDueOn(),
                    reading.explained(),
                    reading.counts().stream().map(Counted::of).toList(),
                    reading.delays().stream().map(Delay::of).toList());
        }
    }

    /** A delay or a pause that was explained; its words are gone once they are erased. */
    @Schema(name = "PracticeReviewDelay")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delay(
            @Schema(example = "2027-01-29") LocalDate explainedOn,
            @Schema(example = "CRIMINAL_PROCEEDINGS") DelayReason reason,

            @Schema(description = "Absent for a pause.", example = "2027-05-01") @Nullable
            LocalDate newTarget,

            @Schema(example = "[\"NATIONAL_PANEL\"]") List<Recipient> told,

            @Schema(
                    oneOf = {String.class, Erasure.class},
                    example = "The trial has begun.")
            Object words) {

        static Delay of(ExplainedDelay delay) {
            return new Delay(
                    delay.explainedOn(),
                    delay.reason(),
                    delay.newTarget(),
                    delay.told(),
                    Erasure.orDetail(delay.words()));
        }
    }
}
