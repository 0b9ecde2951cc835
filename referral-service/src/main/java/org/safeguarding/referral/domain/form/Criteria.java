package org.safeguarding.referral.domain.form;

import org.safeguarding.platform.sealed.Sealed;

/** The criteria as the referrer sees them, each with its evidence. */
public record Criteria(Findings findings, Sealed<Evidence> evidence) {

    /** What the referrer's findings rest on. */
    public record Evidence(String abuseOrNeglect, String deathOrSeriousHarm, String jointWorkingConcern) {}
}
