package org.safeguarding.referral.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.Findings;

/** The screening officer's decision; {@code guidance} pins the edition of the guidance by which it was made. Findings left out are the referrer's. */
public record Screening(
        LocalDate screenedOn,
        String guidance,
        @Nullable Findings findings,
        @Nullable NotifyDecision notifyDecision,
        Sealed<Reasons> reasons) {

    /** Whether the local authority sent a serious incident notification, and when it had become aware. */
    public record NotifyDecision(
            boolean notified,
            @Nullable LocalDate awareOn,
            @Nullable LocalDate sentOn) {

        boolean hasItsDays() {
            return !notified || (awareOn != null && sentOn != null);
        }

        boolean sentAfterAware() {
            return sentOn == null || awareOn == null || !sentOn.isBefore(awareOn);
        }

        boolean sentBy(LocalDate day) {
            return sentOn == null || !sentOn.isAfter(day);
        }
    }

    /** Why it was decided so, in the officer's words. */
    public record Reasons(
            @Nullable String rationale,
            @Nullable String notificationReference,
            @Nullable String notNotifiedBecause) {}

    /** Whether the local authority has notified the case. */
    public boolean notified() {
        return notifyDecision != null && notifyDecision.notified();
    }

    /** On what footing a Rapid Review is asked for. */
    public ReviewBasis basis() {
        return notified() ? ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION : ReviewBasis.LOCAL_DECISION;
    }

    /** The day on which the notification was sent, where there is one. */
    public @Nullable LocalDate notifiedOn() {
        return notifyDecision == null || !notifyDecision.notified() ? null : notifyDecision.sentOn();
    }

    Screening orElse(Findings referrers) {
        return findings != null ? this : new Screening(screenedOn, guidance, referrers, notifyDecision, reasons);
    }

    boolean hasRationale() {
        return reasons.detail()
                .map(given -> given.rationale() != null && !given.rationale().isBlank())
                .orElse(true);
    }

    boolean saysWhyItWasNotNotified() {
        return notified()
                || reasons.detail()
                        .map(given -> given.notNotifiedBecause() != null
                                && !given.notNotifiedBecause().isBlank())
                        .orElse(true);
    }
}
