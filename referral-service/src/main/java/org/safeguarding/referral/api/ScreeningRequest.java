package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.platform.problem.FieldProblem;
import org.safeguarding.platform.problem.InvalidBody;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.ReferralCommand;
import org.safeguarding.referral.domain.ReferralCommand.Accept;
import org.safeguarding.referral.domain.ReferralCommand.Decline;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.Screening;

/** The decision of a screening officer. */
record ScreeningRequest(
        @Schema(example = "ACCEPTED") @NotNull ScreeningResult decision,

        @Schema(example = "2026-09-10") @NotNull @NotInFuture
        LocalDate screenedOn,

        @Schema(
                description = "Needed to decline.",
                example = "Both statutory criteria are found; the three partners conferred.")
        @Text(max = 10_000, lines = true, optional = true)
        @Nullable
        String rationale,

        @Schema(description = "What screening found; left out, the referrer's findings stand.") @Valid @Nullable
        FindingsRequest findings,

        @Schema(description = "Whether the local authority notified; needed to accept.") @Valid @Nullable
        NotificationRequest notification,

        @Schema(description = "The edition of the guidance by which it was decided.", example = "WT2023")
        @Pattern(regexp = "[A-Z]{2,10}[0-9]{4}", message = "must be an edition such as WT2023")
        @Nullable
        String guidance) {

    /** What screening found under each criterion. */
    record FindingsRequest(
            @Schema(example = "SUSPECTED") @NotNull Findings.AbuseOrNeglect abuseOrNeglect,
            @Schema(example = "SERIOUSLY_HARMED") @NotNull Findings.DeathOrSeriousHarm deathOrSeriousHarm,
            @Schema(example = "NO") @NotNull Findings.JointWorking jointWorkingConcern) {

        Findings toFindings() {
            return new Findings(abuseOrNeglect, deathOrSeriousHarm, jointWorkingConcern);
        }
    }

    /** The local authority's decision about a serious incident notification: sent, with its days; or not sent, with the reason. */
    record NotificationRequest(
            @Schema(example = "true") @NotNull Boolean notified,

            @Schema(example = "2026-09-07") @NotInFuture @Nullable
            LocalDate awareOn,

            @Schema(example = "2026-09-10") @NotInFuture @Nullable
            LocalDate sentOn,

            @Schema(example = "SIN-2026-00042") @Text(max = 100, optional = true) @Nullable
            String reference,

            @Schema(description = "Why the local authority did not notify; needed where it did not.")
            @Text(max = 10_000, lines = true, optional = true)
            @Nullable
            String reason) {}

    ReferralCommand toCommand(CaseId caseId, String currentGuidance) {
        var referral = new ReferralId(caseId);
        return switch (decision) {
            case ACCEPTED -> new Accept(referral, toScreening(caseId, currentGuidance));
            case DECLINED -> new Decline(referral, toScreening(caseId, currentGuidance));
            case OUT_OF_AREA ->
                throw new InvalidBody(List.of(new FieldProblem("decision", "is either ACCEPTED or DECLINED")));
        };
    }

    private Screening toScreening(CaseId caseId, String currentGuidance) {
        return new Screening(
                screenedOn,
                guidance == null ? currentGuidance : guidance,
                findings == null ? null : findings.toFindings(),
                notification == null
                        ? null
                        : new Screening.NotifyDecision(
                                notification.notified(), notification.awareOn(), notification.sentOn()),
                Sealed.of(
                        SubjectId.of(caseId, "screening"),
                        new Screening.Reasons(
                                rationale,
                                notification == null ? null : notification.reference(),
                                notification == null ? null : notification.reason())));
    }

    @Override
    public String toString() {
        return "ScreeningRequest[not shown]";
    }
}
