package org.safeguarding.referral.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.form.Child.ChildDetails;
import org.safeguarding.referral.domain.form.Criteria.Assessment;
import org.safeguarding.referral.domain.form.Family;
import org.safeguarding.referral.domain.form.Household.HouseholdDetails;
import org.safeguarding.referral.domain.form.Incident.Account;
import org.safeguarding.referral.domain.form.KnownAgency.Involvement;
import org.safeguarding.referral.domain.form.ParallelDetails;
import org.safeguarding.referral.domain.form.Referrer.ReferrerDetails;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.AtMost;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.Flaw;
import org.safeguarding.referral.domain.form.question.MustBeTrue;
import org.safeguarding.referral.domain.form.question.NeededUnless;
import org.safeguarding.referral.domain.form.question.OrUnknown;
import org.safeguarding.referral.domain.form.question.Part;
import org.safeguarding.referral.domain.form.question.Words;

/** The referral form as a partner fills it in. The referring agency is no part of it: the caller's token names it. */
@FilledIn
public record ReferralRequest(
        @Part('A') @Ask(eg = "false", says = "Is a child in danger now? Then call 999 first.")
        Boolean immediateDanger,

        @Part('A')
        @Ask(eg = "MADE", says = "Whether the local safeguarding hub (MASH) was told.")
        @OrUnknown
        @Code("mash-referral")
        @Nullable
        String mashReferralMade,

        @Part('A')
        @Ask(eg = "The child stays on the ward; an uncle's visits are supervised.")
        @Words(max = 10_000, lines = true)
        String safetyActions,

        @Part('B') @Ask ReferrerDetails referrer,

        @Part('C') @Ask(says = "More than four in one incident are warned about, not refused.") @AtMost(50)
        List<ChildDetails> children,

        @Part('D') @Ask HouseholdDetails household,
        @Part('E') @Ask Account incident,
        @Part('F') @Ask Assessment criteria,

        @Part('G') @Ask(says = "The agencies that knew the family.") @NeededUnless("noneKnown") @AtMost(50) @Nullable
        List<Involvement> agenciesKnown,

        @Part('G') @Ask(eg = "false", says = "True where no agency is known to have known the family.") @Nullable
        Boolean noneKnown,

        @Part('H') @Ask ParallelDetails parallelProcesses,
        @Part('I') @Ask Family family,

        @Part('J')
        @Ask(eg = "true", says = "The referral is accurate to the best of the referrer's knowledge.")
        @MustBeTrue
        Boolean accuracyStatement,

        @Nullable Map<String, String> unknown) {

    /** What the sections say against each other: a child who was born after the incident. */
    List<Flaw> disagreements() {
        var flaws = new ArrayList<Flaw>();
        LocalDate day = incident == null ? null : incident.occurredOn();
        for (int i = 0; day != null && children != null && i < children.size(); i++) {
            var child = children.get(i);
            if (child != null
                    && child.dateOfBirth() != null
                    && child.dateOfBirth().isAfter(day)) {
                flaws.add(new Flaw("children[" + i + "].dateOfBirth", "must not be after the incident"));
            }
        }
        return flaws;
    }

    @Override
    public String toString() {
        return "ReferralRequest[not shown]";
    }
}
