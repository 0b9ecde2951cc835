package org.safeguarding.referral.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.Child;
import org.safeguarding.referral.duplicate.Identity;

/** As much of a child as two records are compared by; it rests sealed under the child's own key. */
record ToldOfChild(
        @Nullable String forename,
        @Nullable String surname,
        @Nullable LocalDate dateOfBirth,
        @Nullable String sex,
        @Nullable String address) {

    static Sealed<ToldOfChild> of(Child child) {
        return child.details()
                .map(details -> new ToldOfChild(
                        details.forename(),
                        details.surname(),
                        details.dateOfBirth(),
                        sex(details.sex()),
                        details.address()));
    }

    static Identity identity(Sealed<ToldOfChild> told, @Nullable String nhsNumberHash) {
        return told.detail()
                .map(child -> Identity.of(
                        child.forename(),
                        child.surname(),
                        child.dateOfBirth(),
                        child.sex(),
                        child.address(),
                        nhsNumberHash))
                .orElseGet(() -> Identity.erased(nhsNumberHash));
    }

    /** Whoever does not know it, or finds no word for it, says nothing that could be compared. */
    private static @Nullable String sex(@Nullable String code) {
        return "FEMALE".equals(code) || "MALE".equals(code) ? code : null;
    }

    @Override
    public String toString() {
        return "ToldOfChild[not shown]";
    }
}
