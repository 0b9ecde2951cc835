package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.Format;
import org.safeguarding.referral.domain.form.question.HasBegun;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.Words;
import org.safeguarding.referral.domain.form.question.Written;

/** Who refers, when their own safeguarding lead agreed to it, and that they stated its accuracy. */
public record Referrer(LocalDate leadApprovedOn, boolean statesAccuracy, Sealed<ReferrerDetails> details) {

    /** The referrer and the safeguarding lead as persons, and where the referrer is reached. */
    public record ReferrerDetails(
            @Ask(eg = "Robin Example") @Words(max = 200) String name,

            @Ask(eg = "Named doctor for safeguarding") @Words(max = 200)
            String role,

            @Ask(
                    eg = "robin.example@hospital.example",
                    says = "A work address, of a domain that the partnership approves.")
            @Written(Format.WORK_EMAIL)
            String email,

            @Ask(eg = "020 7946 0001") @Words(max = 40) String phone,

            @Ask(eg = "Lee Sample", says = "The agency's own safeguarding lead, who agreed to the referral.")
            @Words(max = 200)
            String leadApprover,

            @Ask(eg = "2025-09-08") @HasBegun LocalDate leadApprovedOn,

            @Ask(eg = "false", says = "Whether the referrer or the lead has a conflict of interest.")
            Boolean conflictOfInterest,

            @Ask(eg = "The lead supervised the ward in that week.")
            @NeededWhen(field = "conflictOfInterest", is = "true")
            @Words(max = 10_000, lines = true)
            @Nullable
            String conflictDetails) {}
}
