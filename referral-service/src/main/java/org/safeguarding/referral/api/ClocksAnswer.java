package org.safeguarding.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.Counted;
import org.safeguarding.platform.request.Erasure;
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
