package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.AtMost;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.HasBegun;
import org.safeguarding.referral.domain.form.question.NeededUnless;
import org.safeguarding.referral.domain.form.question.NotBefore;
import org.safeguarding.referral.domain.form.question.OrUnknown;
import org.safeguarding.referral.domain.form.question.Words;

/** What happened, and when agencies came to know of it; the days by which clocks run are kept apart from the account. */
public record Incident(
        LocalDate occurredOn,
        LocalDate agencyAwareOn,
        @Nullable LocalDate laAwareOn,
        Sealed<Account> account) {

    boolean awareAfterwards() {
        return !agencyAwareOn.isBefore(occurredOn) && (laAwareOn == null || !laAwareOn.isBefore(occurredOn));
    }

    boolean knownBy(LocalDate day) {
        return !occurredOn.isAfter(day)
                && !agencyAwareOn.isAfter(day)
                && (laAwareOn == null || !laAwareOn.isAfter(day));
    }

    /** The incident as the referrer tells it. */
    public record Account(
            @Ask(eg = "2025-09-05", says = "The day of the incident, or the best estimate of it.") @HasBegun
            LocalDate occurredOn,

            @Ask(eg = "false", says = "True where the day is an estimate.") @Nullable
            Boolean approximate,

            @Ask(eg = "About ten in the evening") @Words(max = 200) @Nullable
            String timeOfDay,

            @Ask(eg = "2025-09-07", says = "The day on which the referring agency became aware.")
            @HasBegun
            @NotBefore("occurredOn")
            LocalDate agencyAwareOn,

            @Ask(eg = "2025-09-07", says = "The day on which the local authority became aware.")
            @HasBegun
            @NotBefore("occurredOn")
            @Nullable
            LocalDate laAwareOn,

            @Ask(eg = "At home, Barnet") @OrUnknown @Words(max = 500, lines = true) @Nullable
            String place,

            @Ask(eg = "Barnet", says = "The local authority in whose area it happened.")
            @OrUnknown
            @NeededUnless("outsideEngland")
            @Words(max = 200)
            @Nullable
            String localAuthority,

            @Ask(eg = "Cardiff, Wales", says = "Where it happened outside England.") @Words(max = 200) @Nullable
            String outsideEngland,

            @Ask(
                    eg = "Brought in by ambulance, unresponsive. The account given does not explain the injury.",
                    says = "What is known, facts apart from opinion.")
            @Words(max = 20_000, lines = true)
            String narrative,

            @Ask(eg = "PHYSICAL|HEAD_INJURY") @OrUnknown @Code("harm") @AtMost(30) @Nullable
            List<String> harmTypes,

            @Ask(eg = "A shaking injury is suspected.") @Words(max = 10_000, lines = true) @Nullable
            String suspectedCause,

            @Ask(eg = "false") @OrUnknown @Nullable Boolean mediaInterest,
            @Nullable Map<String, String> unknown) {}
}
