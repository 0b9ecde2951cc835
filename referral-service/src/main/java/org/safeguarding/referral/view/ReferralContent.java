package org.safeguarding.referral.view;

import java.time.LocalDate;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.domain.form.ReferralForm;

/** The whole referral as it was made; whatever tells of a person is still sealed. What was found of it stands in {@link CaseNotes}. */
public record ReferralContent(CaseId caseId, Agency referringAgency, LocalDate receivedOn, ReferralForm form) {}
