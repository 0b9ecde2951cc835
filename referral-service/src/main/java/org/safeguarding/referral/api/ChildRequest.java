package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.KeyedHash;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.Child;
import org.safeguarding.referral.domain.form.NhsCheckDigit;

/** A child of the case. */
record ChildRequest(
        @Schema(example = "Ash") @Text(max = 200) String forename,

        @Schema(example = "Alder") @Text(max = 200) String surname,

        @Schema(example = "2026-03-02") @NotNull @NotInFuture
        LocalDate dateOfBirth,

        @Schema(example = "999 000 0018") @NhsNumber @Nullable
        String nhsNumber,

        @Schema(example = "FEMALE") @NotNull Child.Sex sex,

        @Schema(example = "1 Invented Row, Barnet, EN5 0XX") @Text(max = 500, lines = true)
        String address,

        @Schema(example = "SERIOUSLY_HARMED") @NotNull Child.Harm outcome,

        @Schema(description = "Given for a child who died, and for no other.") @NotInFuture @Nullable
        LocalDate dateOfDeath) {

    Child toChild(SubjectId subject, KeyedHash hash) {
        var number = nhsNumber == null ? null : NhsCheckDigit.normalised(nhsNumber);
        return new Child(
                outcome,
                number == null ? null : hash.of("nhs-number", number),
                Sealed.of(
                        subject,
                        new Child.ChildDetails(
                                forename.strip(),
                                surname.strip(),
                                dateOfBirth,
                                dateOfDeath,
                                number,
                                sex,
                                address.strip())));
    }

    @Override
    public String toString() {
        return "ChildRequest[not shown]";
    }
}
