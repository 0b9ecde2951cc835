package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.Referrer;

/** Who refers, and who approved it in their agency. */
record ReferrerRequest(
        @Schema(example = "Robin Example") @Text(max = 200) String name,

        @Schema(example = "Named doctor for safeguarding") @Text(max = 200)
        String role,

        @Schema(example = "robin.example@hospital.example")
        @Text(max = 254)
        @Email(regexp = "(\\S+@[^@\\s]+\\.[^@\\s.]+)?", message = "must be an e-mail address")
        String email,

        @Schema(example = "020 7946 0001") @Text(max = 40) String phone,

        @Schema(example = "Lee Sample") @Text(max = 200) String leadApprover,

        @Schema(example = "2026-09-08") @NotNull @NotInFuture
        LocalDate leadApprovedOn) {

    Referrer toReferrer(SubjectId subject) {
        return new Referrer(
                leadApprovedOn,
                Sealed.of(
                        subject,
                        new Referrer.ReferrerDetails(
                                name.strip(), role.strip(), email.strip(), phone.strip(), leadApprover.strip())));
    }

    @Override
    public String toString() {
        return "ReferrerRequest[not shown]";
    }
}
