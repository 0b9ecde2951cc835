package org.safeguarding.contracts;

import java.time.LocalDate;

/** A partner's referral was accepted into the system; nobody has judged it. */
public record ReferralReceived(CaseId caseId, Agency referringAgency, LocalDate receivedOn)
        implements ReferralCaseEvent {}
