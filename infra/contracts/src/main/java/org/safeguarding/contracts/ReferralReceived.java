package org.safeguarding.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner's referral was accepted into the system; nobody has judged it. The organisation is absent from messages of before there were any. */
public record ReferralReceived(
        CaseId caseId, Agency referringAgency, @Nullable Organisation referringOrganisation, LocalDate receivedOn)
        implements ReferralCaseEvent {}
