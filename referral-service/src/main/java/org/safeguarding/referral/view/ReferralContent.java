package org.safeguarding.referral.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.referral.domain.form.ReferralForm;
import org.safeguarding.referral.domain.Screening;

/** The whole referral with the decision of screening; whatever tells of a person is still sealed. */
public record ReferralContent(
        CaseId caseId,
        Agency referringAgency,
        LocalDate receivedOn,
        ReferralForm form,
        @Nullable ScreeningResult decision,
        @Nullable Screening screening) {}
