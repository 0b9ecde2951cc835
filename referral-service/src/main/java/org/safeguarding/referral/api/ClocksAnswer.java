package org.safeguarding.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.deadline.ClockState;
import org.safeguarding.platform.deadline.Policy;
import org.safeguarding.platform.deadline.Standing;
import org.safeguarding.referral.domain.clock.ClockReading;
import org.safeguarding.referral.domain.clock.ExplainedDelay;

/** The clocks of one case as they stand on a day. */
record ClocksAnswer(
        CaseId caseId,

        @Schema(description = "The day in Europe/London for which this was read.", example = "2026-12-22")
        LocalDate today,

        List<Clock> clocks) {

    static ClocksAnswer of(CaseId caseId, LocalDate today, List<ClockReading> readings, boolean withWords) {
        return new ClocksAnswer(
                caseId,
                today,
                readings.stream().map(reading -> Clock.of(reading, withWords)).toList());
    }

    /** What one clock says: of several counts the one that is furthest late, else the last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Clock(
            @Schema(description = "A second clock of a kind has a number.", example = "SIN")
            String clock,

            Counted reading,

            @Schema(description = "The day by which it was first due, whatever came later.", example = "2026-12-29")
            LocalDate firstDueOn,

            @Schema(description = "Whether a delay was recorded with its reason; the breach stays one.")
            boolean explained,

            @Schema(
                    description = "The ids of the events that this stands on, as the case's history lists them.",
                    example = "[\"3d0c5a71-8a54-4a4e-9c1e-1f2b8e100001\"]")
            List<String> events,

            @Schema(description = "Every count there ever was, the first one first, where a fact was amended.")
            @Nullable
            List<Counted> counts,

            List<Delay> delays) {

        static Clock of(ClockReading reading, boolean withWords) {
            return new Clock(
                    reading.clock(),
                    Counted.of(reading.standing()),
                    reading.firstDueOn(),
                    reading.explained(),
                    reading.events(),
                    reading.standings().size() == 1
                            ? null
                            : reading.standings().stream().map(Counted::of).toList(),
                    reading.delays().stream()
                            .map(delay -> Delay.of(delay, withWords))
                            .toList());
        }
    }

    /** One counting: from when, until when, why, and what came of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Counted(
            @Schema(example = "2026-12-18") LocalDate triggerOn,
            @Schema(example = "2026-12-29") LocalDate dueOn,
            ClockState state,

            @Schema(description = "The day on which it was met or stopped.") @Nullable
            LocalDate endedOn,

            @Schema(example = "0") int workingDaysLate,

            @Schema(
                    example =
                            "due Tuesday 29 December 2026: 5 working days from Friday 18 December 2026; 25 and 28 December are not counted; WT2023, notification")
            String explanation,

            @Schema(example = "running") String standing,

            @Schema(description = "The row of the policy table.", example = "SIN/2023-12-15")
            String policy,

            Policy.Severity severity,
            Policy.Certainty certainty,
            @Schema(example = "Children Act 2004 s16C") String source,

            @Schema(
                    description = "What may make it wrong, such as the end of the calendar of bank holidays.",
                    example = "[\"Bank holidays are known up to 2028 only.\"]")
            List<String> warnings) {

        static Counted of(Standing standing) {
            var deadline = standing.deadline();
            var policy = deadline.policy();
            return new Counted(
                    deadline.trigger(),
                    deadline.dueOn(),
                    standing.state(),
                    standing.endedOn(),
                    standing.workingDaysLate(),
                    deadline.explanation(),
                    standing.inWords(),
                    policy.version(),
                    policy.severity(),
                    policy.certainty(),
                    policy.source(),
                    standing.warnings());
        }
    }

    /** A delay that was explained; its words are not for auditors, and gone once it is erased. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delay(
            @Schema(example = "3d0c5a71-8a54-4a4e-9c1e-1f2b8e100001")
            String event,

            LocalDate explainedOn,
            @Schema(example = "LA_LATE") String reason,
            LocalDate newTarget,
            List<Agency> told,

            @Schema(
                    oneOf = {String.class, Erasure.class},
                    example = "The duty manager's report came after the weekend.")
            @Nullable
            Object words) {

        static Delay of(ExplainedDelay delay, boolean withWords) {
            return new Delay(
                    delay.event(),
                    delay.explainedOn(),
                    delay.reason(),
                    delay.newTarget(),
                    delay.told(),
                    withWords ? Erasure.orDetail(delay.words()) : null);
        }
    }
}
