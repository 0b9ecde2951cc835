package org.safeguarding.referral.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.Findings;

/** What a screening officer found under each criterion, and why; the edition of the guidance is the one pinned to the case. */
public record Screening(
        LocalDate screenedOn, Findings findings, @Nullable LocalDate partnersConferredOn, Sealed<Reasons> reasons) {

    /** The reasons in the officer's words; the feedback alone is meant for the referrer. */
    public record Reasons(
            Ground abuseOrNeglect,
            Ground deathOrSeriousHarm,
            Ground jointWorkingConcern,
            @Nullable String rationale,
            @Nullable String feedback) {}

    /** On what evidence a finding rests, and the reason that leads from one to the other. */
    public record Ground(String evidence, String reason) {}

    boolean hasRationale() {
        return reasons.detail().map(given -> said(given.rationale())).orElse(true);
    }

    boolean hasFeedback() {
        return reasons.detail().map(given -> said(given.feedback())).orElse(true);
    }

    /** The feedback by itself, under the seal of the reasons. */
    Sealed<String> feedback() {
        return reasons.map(given -> Objects.requireNonNullElse(given.feedback(), ""));
    }

    boolean partnersHaveConferred() {
        return partnersConferredOn != null && !partnersConferredOn.isAfter(screenedOn);
    }

    static boolean said(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
