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
import org.safeguarding.review.practicereview.domain.clock.Monitoring;
import org.safeguarding.review.practicereview.view.PracticeReviewSheet;

/** The clocks of one practice review as they stand on a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PracticeReviewClocks")
record ClocksAnswer(
        CaseId caseId,

        @Schema(description = "The day in Europe/London for which this was read.", example = "2027-03-30")
        LocalDate today,

        List<Clock> clocks,
        @Nullable Monitor monitor) {

    static ClocksAnswer of(PracticeReviewSheet sheet, LocalDate today) {
        return new ClocksAnswer(
                sheet.caseId(),
                today,
                sheet.clocks(today).stream().map(Clock::of).toList(),
                sheet.state().isRunning() ? Monitor.of(sheet.monitoring(today)) : null);
    }

    /** MONITOR (SI 2018/789, regulation 14): progress is looked at in regular intervals, and no day is named for it. */
    @Schema(name = "PracticeReviewMonitor")
    record Monitor(
            @Schema(
                    description = "The day of the last report, or of the commissioning where there is none.",
                    example = "2027-01-29")
            LocalDate since,

            @Schema(example = "14") long days,

            @Schema(description = "The numbers of the requests that wait for an answer.", example = "[2]")
            List<Integer> openRequests) {

        static Monitor of(Monitoring monitoring) {
            return new Monitor(
                    monitoring.since(),
                    monitoring.days(),
                    monitoring.openRequests().stream().sorted().toList());
        }
    }

    /** What one clock says: of several counts the one that is furthest late, else the last. */
    @Schema(name = "PracticeReviewClock")
    record Clock(
            @Schema(example = "LCSPR") String clock,
            Counted reading,

            @Schema(description = "The day by which it was first due, whatever came later.", example = "2027-03-30")
            LocalDate firstDueOn,

            @Schema(
                    description = "Whether the day was missed for a delay or a pause that was recorded with its reason;"
                            + " the breach stays one.")
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

            @Schema(description = "The day on which a pause ended.", example = "2026-12-09") @Nullable
            LocalDate endedOn,

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
                    delay.endedOn(),
                    delay.told(),
                    Erasure.orDetail(delay.words()));
        }
    }
}
