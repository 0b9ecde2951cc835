package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import org.safeguarding.platform.sealed.Sealed;

/** What happened, and when the referring agency came to know of it. */
public record Incident(LocalDate occurredOn, LocalDate agencyAwareOn, Sealed<Account> account) {

    /** The incident as the referrer tells it. */
    public record Account(String place, String narrative) {}
}
