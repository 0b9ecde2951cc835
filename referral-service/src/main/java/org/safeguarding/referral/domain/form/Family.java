package org.safeguarding.referral.domain.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.NeededWhen;
import org.safeguarding.referral.domain.form.question.OrUnknown;
import org.safeguarding.referral.domain.form.question.Words;

/** Whether the family knows of the referral, and what they say. */
public record Family(
        @Ask(eg = "false", says = "Whether the family was told of the referral.") @OrUnknown @Nullable
        Boolean told,

        @Ask(eg = "The police ask to wait until the interviews are over.")
        @NeededWhen(field = "told", is = "false")
        @Words(max = 10_000, lines = true)
        @Nullable
        String reasonNotTold,

        @Ask(eg = "Ash's mother asks that her sister be heard.") @Words(max = 10_000, lines = true) @Nullable
        String views,

        @Ask(eg = "Write to the grandmother's address only.") @Words(max = 10_000, lines = true) @Nullable
        String contactCautions,

        @Nullable Map<String, String> unknown) {}
