package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;

/** One child of the case; {@code nhsNumberHash} finds the same child in another case without telling who it is. */
public record Child(Harm outcome, @Nullable String nhsNumberHash, Sealed<ChildDetails> details) {

    /** What became of the child. */
    public enum Harm {
        DIED,
        SERIOUSLY_HARMED
    }

    /** The child's sex as recorded by the referring agency. */
    public enum Sex {
        FEMALE,
        MALE,
        INDETERMINATE,
        UNKNOWN
    }

    /** The child as a person. */
    public record ChildDetails(
            String forename,
            String surname,
            LocalDate dateOfBirth,
            @Nullable LocalDate dateOfDeath,
            @Nullable String nhsNumber,
            Sex sex,
            String address) {

        boolean bornBy(LocalDate day) {
            return !dateOfBirth.isAfter(day);
        }

        boolean under18On(LocalDate day) {
            return day.isBefore(dateOfBirth.plusYears(18));
        }

        boolean diedAfterBirth() {
            return dateOfDeath == null || bornBy(dateOfDeath);
        }

        boolean diedBy(LocalDate day) {
            return dateOfDeath == null || !dateOfDeath.isAfter(day);
        }

        boolean hasSoundNhsNumber() {
            return nhsNumber == null || NhsCheckDigit.holds(nhsNumber);
        }
    }

    boolean deathHasItsDate() {
        return known(details -> (outcome == Harm.DIED) == (details.dateOfDeath() != null));
    }

    boolean known(Predicate<ChildDetails> holds) {
        return details.detail().map(holds::test).orElse(true);
    }
}
