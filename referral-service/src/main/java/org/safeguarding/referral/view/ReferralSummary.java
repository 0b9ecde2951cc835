package org.safeguarding.referral.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.domain.ReviewState;

/** How far a referral has come: what its referrer may know. Nothing in it tells of a person. */
public record ReferralSummary(
        CaseId caseId,
        String reference,
        Agency referringAgency,
        ReferralState state,
        @Nullable ScreeningResult result,
        @Nullable Boolean notified,
        @Nullable ReviewState reviewState,
        @Nullable ReviewOutcome outcome,
        LocalDate receivedOn,
        @Nullable LocalDate screenedOn,
        @Nullable LocalDate reviewOpenedOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate signedOffOn,
        @Nullable LocalDate closedOn) {}
