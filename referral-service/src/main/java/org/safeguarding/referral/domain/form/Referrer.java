package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import org.safeguarding.platform.sealed.Sealed;

/** Who refers, and when their own safeguarding lead agreed to it. */
public record Referrer(LocalDate leadApprovedOn, Sealed<ReferrerDetails> details) {

    /** The referrer and the safeguarding lead as persons, and where the referrer is reached. */
    public record ReferrerDetails(String name, String role, String email, String phone, String leadApprover) {}
}
