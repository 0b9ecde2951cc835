package org.safeguarding.referral.domain.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.AtMost;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.OrUnknown;
import org.safeguarding.referral.domain.form.question.Words;

/** What else runs beside the referral, and what may not be reported. */
public record ParallelDetails(
        @Ask(says = "The proceedings, reviews and complaints that are known.") @AtMost(30) @Nullable
        List<ParallelProcess> processes,

        @Ask(eg = "true", says = "Whether a court or the law restricts what may be reported.") @OrUnknown @Nullable
        Boolean reportingRestrictions,

        @Ask(eg = "Nothing that identifies the children may be published.")
        @NeededWhen(field = "reportingRestrictions", is = "true")
        @Words(max = 10_000, lines = true)
        @Nullable
        String restrictionDetails,

        @Nullable Map<String, String> unknown) {

    /** One proceeding, review or complaint. */
    public record ParallelProcess(
            @Ask(eg = "CRIMINAL") @Code("parallel-process") String kind,

            @Ask(eg = "Metropolitan Police", says = "The force, court, trust or body that runs it.")
            @Words(max = 200)
            @Nullable
            String body,

            @Ask(eg = "Detective Constable Kim Pattern", says = "The officer in the case, or another contact.")
            @Words(max = 200)
            @Nullable
            String contact,

            @Ask(eg = "CRIS 01/2345/25") @Words(max = 100) @Nullable
            String reference,

            @Ask(eg = "An arrest was made; no charge so far.") @Words(max = 10_000, lines = true) @Nullable
            String note) {}
}
