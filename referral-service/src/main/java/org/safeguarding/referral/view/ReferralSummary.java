package org.safeguarding.referral.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.referral.domain.NotificationState;
import org.safeguarding.referral.domain.NotificationType;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.domain.ReviewState;

/** How far a referral has come; {@code version} is its ETag. Nothing in it tells of a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralSummary(
        CaseId caseId,
        @Schema(example = "SC-5F0E6A52") String reference,
        Agency referringAgency,
        @Schema(example = "RX0") @Nullable Organisation referringOrganisation,
        long version,
        ReferralState state,
        @Nullable ScreeningResult result,
        boolean immediateDanger,
        boolean dangerAcknowledged,
        LocalDate receivedOn,
        @Nullable LocalDate answerDueOn,
        @Nullable LocalDate screenedOn,
        @Nullable ReviewState reviewState,
        @Nullable LocalDate reviewOpenedOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable ReviewOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate signedOffOn,
        @Nullable LocalDate closedOn,
        @Nullable Desk desk) {

    /** What the partnership sees besides; a referrer does not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Desk(
            @Schema(example = "WT2023") String guidance,
            @Schema(example = "screener") @Nullable String officer,
            boolean declineProposed,
            NotificationState notification,
            @Nullable NotificationType notificationType,
            @Nullable LocalDate awareOn,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate partnersToldOn,
            @Nullable CaseId duplicateOf,
            @Nullable ReferralState originalState,
            @Nullable ReviewOutcome originalOutcome) {}

    /** To whom alone of all referrers the case is open. */
    public @Nullable Affiliation referrer() {
        return referringOrganisation == null ? null : new Affiliation(referringAgency, referringOrganisation);
    }

    /** The same for its referrer: without the desk, and a duplicate goes the way of its original without being told one. */
    public ReferralSummary forReferrer() {
        var shown = state;
        var shownResult = result;
        var shownOutcome = outcome;
        if (state == ReferralState.DUPLICATE_OF) {
            var original = desk == null ? null : desk.originalState();
            shown = original == null ? ReferralState.SUBMITTED : original;
            shownResult = resultOf(shown);
            shownOutcome = desk == null ? null : desk.originalOutcome();
        }
        return new ReferralSummary(
                caseId,
                reference,
                referringAgency,
                referringOrganisation,
                version,
                shown,
                shownResult,
                immediateDanger,
                dangerAcknowledged,
                receivedOn,
                answerDueOn,
                screenedOn,
                reviewState,
                reviewOpenedOn,
                reviewDueOn,
                shownOutcome,
                decidedOn,
                signedOffOn,
                closedOn,
                null);
    }

    private static @Nullable ScreeningResult resultOf(ReferralState state) {
        return switch (state) {
            case ACCEPTED, CLOSED -> ScreeningResult.ACCEPTED;
            case DECLINED -> ScreeningResult.DECLINED;
            case OUT_OF_AREA -> ScreeningResult.OUT_OF_AREA;
            default -> null;
        };
    }
}
