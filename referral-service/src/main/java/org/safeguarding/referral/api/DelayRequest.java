package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.ReferralCommand.ExplainDelay;
import org.safeguarding.referral.domain.ReferralId;

/** Why a clock was or will be missed, until when it will be met instead, and which agencies were told; never a person's name. */
record DelayRequest(
        @Schema(description = "A code of the vocabulary delay-reason.", example = "LA_LATE")
        @NotNull
        @CodeOf("delay-reason")
        String reason,

        @Schema(example = "The duty manager's report came after the weekend.") @Text(max = 10_000, lines = true)
        String text,

        @Schema(description = "Today or later.", example = "2026-10-23") @NotNull
        LocalDate newTarget,

        @Schema(description = "The agencies that were told of the delay.", example = "[\"POLICE\", \"ICB\"]")
        @NotEmpty
        @Size(max = 30)
        List<@NotNull Agency> told) {

    ExplainDelay toCommand(CaseId caseId, String clock, long version, LocalDate today) {
        return new ExplainDelay(
                new ReferralId(caseId),
                version,
                clock,
                reason,
                today,
                newTarget,
                told.stream().distinct().toList(),
                Sealed.of(SubjectId.of(caseId, "screening"), text));
    }

    @Override
    public String toString() {
        return "DelayRequest[not shown]";
    }
}
