package org.safeguarding.contracts;

import java.time.LocalDate;

/** The screening officer decided; {@code notified} says whether the local authority sent a serious incident notification. */
public record ReferralScreened(CaseId caseId, ScreeningResult result, boolean notified, LocalDate screenedOn)
        implements ReferralCaseEvent {}
