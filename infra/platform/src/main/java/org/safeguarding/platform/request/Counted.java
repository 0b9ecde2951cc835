package org.safeguarding.platform.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.ClockState;
import org.safeguarding.platform.deadline.Policy;
import org.safeguarding.platform.deadline.Standing;

/** One counting of a clock, as every service answers it: from when, until when, why, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Counted(
        @Schema(example = "2026-12-18") LocalDate triggerOn,
        @Schema(example = "2026-12-29") LocalDate dueOn,
        @Schema(example = "MET") ClockState state,
        @Schema(example = "false") boolean breached,

        @Schema(description = "The day on which it was met or stopped.", example = "2026-12-22") @Nullable
        LocalDate endedOn,

        @Schema(example = "0") int workingDaysLate,

        @Schema(
                example =
                        "due Tuesday 29 December 2026: 5 working days from Friday 18 December 2026; 25 and 28 December are not counted; WT2023, notification")
        String explanation,

        @Schema(example = "met on Tuesday 22 December 2026") String standing,

        @Schema(description = "The row of the policy table.", example = "SIN/2023-12-15")
        String policy,

        @Schema(example = "STATUTE") Policy.Severity severity,
        @Schema(example = "READ") Policy.Certainty certainty,
        @Schema(example = "Children Act 2004 s16C") String source,

        @Schema(
                description = "What may make it wrong, such as the end of the calendar of bank holidays.",
                example = "[\"Bank holidays are known up to 2028 only.\"]")
        List<String> warnings) {

    public static Counted of(Standing standing) {
        var deadline = standing.deadline();
        var policy = deadline.policy();
        return new Counted(
                deadline.trigger(),
                deadline.dueOn(),
                standing.state(),
                standing.breached(),
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
