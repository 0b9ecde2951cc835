package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * Somebody declared at the desk of the referral that their own practice is in question: every service closes the case to
 * that account for good. {@code person} is the opaque subject of their token, never a name.
 */
public record ReferralConflictDeclared(CaseId caseId, String person, LocalDate declaredOn)
        implements ReferralCaseEvent {}
