package org.safeguarding.referral.domain.form;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.HasBegun;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.NotBefore;
import org.safeguarding.referral.domain.form.question.OrUnknown;
import org.safeguarding.referral.domain.form.question.Words;

/** An agency that knew the family, and how. */
public record KnownAgency(Agency agency, Sealed<Involvement> details) {

    /** How an agency knew the family, and whom to ask there. */
    public record Involvement(
            @Ask(eg = "POLICE") @Code("agency") Agency agency,

            @Ask(eg = "Constable Sam Invented, 020 7946 0002") @OrUnknown @Words(max = 500, lines = true) @Nullable
            String contact,

            @Ask(eg = "2025-06-14") @OrUnknown @HasBegun @Nullable
            LocalDate involvedFrom,

            @Ask(eg = "true", says = "Whether the agency is still involved.") @OrUnknown @Nullable
            Boolean open,

            @Ask(eg = "2025-07-01")
            @OrUnknown
            @NeededWhen(field = "open", is = "false")
            @HasBegun
            @NotBefore("involvedFrom")
            @Nullable
            LocalDate involvedUntil,

            @Ask(eg = "Attended once in June after a neighbour's call.") @Words(max = 10_000, lines = true)
            String involvement,

            @Nullable Map<String, String> unknown) {}
}
