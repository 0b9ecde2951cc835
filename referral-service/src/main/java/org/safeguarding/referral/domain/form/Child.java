package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.AtMost;
import org.safeguarding.referral.domain.form.question.Between;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.Format;
import org.safeguarding.referral.domain.form.question.HasBegun;
import org.safeguarding.referral.domain.form.question.NeededUnless;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.NotBefore;
import org.safeguarding.referral.domain.form.question.OrUnknown;
import org.safeguarding.referral.domain.form.question.Words;
import org.safeguarding.referral.domain.form.question.Written;

/** One child of the case; {@code nhsNumberHash} finds the same child in another case without telling who it is. */
public record Child(Harm outcome, @Nullable String nhsNumberHash, Sealed<ChildDetails> details) {

    /** What became of the child. */
    public enum Harm {
        DIED,
        SERIOUSLY_HARMED
    }

    boolean known(Predicate<ChildDetails> holds) {
        return details.detail().map(holds::test).orElse(true);
    }

    /** The child as a person, as a partner describes them. */
    public record ChildDetails(
            @Ask(eg = "Ash") @OrUnknown @Words(max = 200) @Nullable
            String forename,

            @Ask(eg = "Alder") @OrUnknown @Words(max = 200) @Nullable
            String surname,

            @Ask(eg = "Ashley Alder-Row", says = "Other names by which the child is known.") @Words(max = 500) @Nullable
            String aliases,

            @Ask(eg = "2025-03-02") @OrUnknown @NeededUnless({"expectedDelivery", "estimatedAge"}) @HasBegun @Nullable
            LocalDate dateOfBirth,

            @Ask(eg = "2025-11-30", says = "For a child who is not yet born.") @Nullable
            LocalDate expectedDelivery,

            @Ask(eg = "6", says = "In years, where the date of birth is not known.")
            @Between(least = 0, most = 24)
            @Nullable
            Integer estimatedAge,

            @Ask(eg = "FEMALE") @OrUnknown @Code("sex") @Nullable
            String sex,

            @Ask(eg = "Girl") @Words(max = 200) @Nullable String genderIdentity,

            @Ask(eg = "999 000 0018", says = "With or without the spaces.") @Written(Format.NHS_NUMBER) @Nullable
            String nhsNumber,

            @Ask(eg = "WBRI") @OrUnknown @Code("ethnicity") @Nullable
            String ethnicity,

            @Ask(eg = "English") @Words(max = 200) @Nullable String language,
            @Ask(eg = "false") @Nullable Boolean interpreterNeeded,
            @Ask(eg = "None") @Words(max = 200) @Nullable String religion,

            @Ask(eg = "NONE") @OrUnknown @Code("disability") @AtMost(20) @Nullable
            List<String> disabilities,

            @Ask(eg = "Born at term; immunised.") @Words(max = 10_000, lines = true) @Nullable
            String healthNotes,

            @Ask(eg = "1 Invented Row, Barnet, EN5 0XX", says = "The home address.")
            @OrUnknown
            @Words(max = 500, lines = true)
            @Nullable
            String address,

            @Ask(eg = "Barnet", says = "The local authority in which the child usually lives.")
            @OrUnknown
            @Words(max = 200)
            @Nullable
            String usualLocalAuthority,

            @Ask(eg = "2 Pretend Close, Barnet, EN5 0XX", says = "Where a looked-after child is placed.")
            @OrUnknown
            @NeededWhen(
                    field = "careStatus",
                    is = {"SECTION_20", "INTERIM_CARE_ORDER", "CARE_ORDER", "REMAND", "UNACCOMPANIED_ASYLUM_SEEKER"},
                    onlyThen = false)
            @Words(max = 500, lines = true)
            @Nullable
            String placementAddress,

            @Ask(eg = "false", says = "Whether knowing where the child is would put them at risk.")
            Boolean locationSensitive,

            @Ask(eg = "NONE") @OrUnknown @Code("care-status") @Nullable
            String careStatus,

            @Ask(eg = "NEVER") @OrUnknown @Code("child-protection-plan") @Nullable
            String childProtectionPlan,

            @Ask(eg = "No order") @Words(max = 200) @Nullable
            String legalStatus,

            @Ask(eg = "A123456789012", says = "The unique pupil number.") @Written(Format.PUPIL_NUMBER) @Nullable
            String upn,

            @Ask(eg = "Invented Nursery, Barnet") @Words(max = 200) @Nullable
            String school,

            @Ask(eg = "Four mornings a week") @Words(max = 200) @Nullable
            String attendance,

            @Ask(eg = "false") @Nullable Boolean homeEducated,

            @Ask(eg = "SERIOUSLY_HARMED") @Code("child-outcome")
            Harm outcome,

            @Ask(eg = "2025-09-06")
            @OrUnknown
            @NeededWhen(field = "outcome", is = "DIED")
            @HasBegun
            @NotBefore("dateOfBirth")
            @Nullable
            LocalDate dateOfDeath,

            @Ask(eg = "Intensive care, stable.", says = "How the child is now.")
            @OrUnknown
            @NeededWhen(field = "outcome", is = "SERIOUSLY_HARMED")
            @Words(max = 10_000, lines = true)
            @Nullable
            String condition,

            @Nullable Map<String, String> unknown) {

        private static final int OF_AGE = 18;
        private static final int NO_LONGER_A_CARE_LEAVER = 25;
        private static final int DAYS_OVERDUE = 42;
        private static final int MONTHS_OF_PREGNANCY = 10;

        boolean bornBy(LocalDate day) {
            return dateOfBirth == null || !dateOfBirth.isAfter(day);
        }

        /** Whether the child was a young adult on that day; one whose age nobody knows is taken for a child. */
        boolean ofAgeOn(LocalDate day) {
            return ageOn(day).orElse(0) >= OF_AGE;
        }

        boolean underTwentyFiveOn(LocalDate day) {
            return ageOn(day).orElse(0) < NO_LONGER_A_CARE_LEAVER;
        }

        boolean careLeaver() {
            return "CARE_LEAVER".equals(careStatus);
        }

        boolean expectedAround(LocalDate day) {
            return expectedDelivery == null
                    || (!expectedDelivery.isBefore(day.minusDays(DAYS_OVERDUE))
                            && !expectedDelivery.isAfter(day.plusMonths(MONTHS_OF_PREGNANCY)));
        }

        boolean diedAfterBirth() {
            return dateOfDeath == null || bornBy(dateOfDeath);
        }

        boolean diedBy(LocalDate day) {
            return dateOfDeath == null || !dateOfDeath.isAfter(day);
        }

        boolean hasSoundNhsNumber() {
            return nhsNumber == null || NhsCheckDigit.holds(NhsCheckDigit.normalised(nhsNumber));
        }

        private Optional<Integer> ageOn(LocalDate day) {
            return dateOfBirth == null
                    ? Optional.ofNullable(estimatedAge)
                    : Optional.of(Period.between(dateOfBirth, day).getYears());
        }
    }
}
