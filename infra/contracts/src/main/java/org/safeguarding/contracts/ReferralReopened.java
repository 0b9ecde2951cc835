package org.safeguarding.contracts;

import java.time.LocalDate;

/** A declined referral is looked at again, because something new became known. */
public record ReferralReopened(CaseId caseId, LocalDate reopenedOn) implements ReferralCaseEvent {}
