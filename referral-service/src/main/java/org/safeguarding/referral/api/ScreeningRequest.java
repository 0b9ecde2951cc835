package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.ReferralCommand;
import org.safeguarding.referral.domain.ReferralCommand.Accept;
import org.safeguarding.referral.domain.ReferralCommand.ProposeDecline;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.Screening;
import org.safeguarding.referral.domain.Screening.Ground;
import org.safeguarding.referral.domain.form.Findings;

/** What a screening officer found under each criterion, and what follows: accepted, or a decline for the chair to countersign. */
record ScreeningRequest(
        @Schema(description = "DECLINED proposes it: the chair countersigns.", example = "ACCEPTED") @NotNull
        Decision decision,

        @Schema(description = "Today in London where left out.", example = "2026-09-10") @NotInFuture @Nullable
        LocalDate screenedOn,

        @Schema(
                description = "When the three safeguarding partners conferred; needed to accept.",
                example = "2026-09-10")
        @NotInFuture
        @Nullable
        LocalDate partnersConferredOn,

        @NotNull @Valid CriteriaFound criteria,

        @Schema(
                description = "Needed to decline.",
                example = "Both statutory criteria are found; the three partners conferred.")
        @Text(max = 10_000, lines = true, optional = true)
        @Nullable
        String rationale,

        @Schema(
                description = "What the referrer hears; needed to decline.",
                example = "Thank you. The criteria for a review are not met; early help was offered.")
        @Text(max = 10_000, lines = true, optional = true)
        @Nullable
        String feedback) {

    /** What screening can come to. */
    enum Decision {
        ACCEPTED,
        DECLINED
    }

    /** The two statutory criteria and the local third, which never blocks. */
    record CriteriaFound(
            @NotNull @Valid AbuseOrNeglectFound abuseOrNeglect,
            @NotNull @Valid DeathOrSeriousHarmFound deathOrSeriousHarm,
            @NotNull @Valid JointWorkingFound jointWorkingConcern) {}

    /** Whether abuse or neglect is known or suspected. */
    record AbuseOrNeglectFound(
            @Schema(example = "SUSPECTED") @NotNull Findings.AbuseOrNeglect finding,

            @Schema(example = "The scan, and the account given by both carers.") @Text(max = 10_000, lines = true)
            String evidence,

            @Schema(example = "No accident explains this injury.") @Text(max = 10_000, lines = true)
            String reason) {}

    /** Whether a child has died or was seriously harmed. */
    record DeathOrSeriousHarmFound(
            @Schema(example = "SERIOUSLY_HARMED") @NotNull Findings.DeathOrSeriousHarm finding,

            @Schema(example = "The hospital's report of 8 September.") @Text(max = 10_000, lines = true)
            String evidence,

            @Schema(example = "Lasting injury is likely.") @Text(max = 10_000, lines = true)
            String reason) {}

    /** Whether there is concern about the way agencies worked together. */
    record JointWorkingFound(
            @Schema(example = "NO") @NotNull Findings.JointWorking finding,

            @Schema(example = "Both agencies' records.") @Text(max = 10_000, lines = true)
            String evidence,

            @Schema(example = "What was known was shared in time.") @Text(max = 10_000, lines = true)
            String reason) {}

    ReferralCommand toCommand(CaseId caseId, long version, String officer, OnDay on) {
        var referral = new ReferralId(caseId);
        var screening = toScreening(caseId, on);
        return switch (decision) {
            case ACCEPTED -> new Accept(referral, version, screening);
            case DECLINED -> new ProposeDecline(referral, version, officer, screening);
        };
    }

    private Screening toScreening(CaseId caseId, OnDay on) {
        var abuse = criteria.abuseOrNeglect();
        var harm = criteria.deathOrSeriousHarm();
        var working = criteria.jointWorkingConcern();
        return new Screening(
                on.or(screenedOn),
                new Findings(abuse.finding(), harm.finding(), working.finding()),
                partnersConferredOn,
                Sealed.of(
                        SubjectId.of(caseId, "screening"),
                        new Screening.Reasons(
                                new Ground(abuse.evidence(), abuse.reason()),
                                new Ground(harm.evidence(), harm.reason()),
                                new Ground(working.evidence(), working.reason()),
                                rationale,
                                feedback)));
    }

    @Override
    public String toString() {
        return "ScreeningRequest[not shown]";
    }
}
