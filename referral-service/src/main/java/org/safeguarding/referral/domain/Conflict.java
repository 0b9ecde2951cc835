package org.safeguarding.referral.domain;

import java.time.LocalDate;
import org.safeguarding.platform.fact.CaseFact;

/** A conflict of interest, whether it was declared at the desk of the referral or in its review: the case is closed to the person. */
public sealed interface Conflict extends CaseFact
        permits ReferralEvent.ConflictDeclared, ReferralEvent.ReviewConflictRecorded {

    String person();

    LocalDate declaredOn();

    @Override
    default LocalDate happenedOn() {
        return declaredOn();
    }
}
