package org.safeguarding.referral.domain;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.safeguarding.contracts.CaseId;

/** Names the referral of a case, and so its stream of events. */
public record ReferralId(CaseId caseId) {

    public ReferralId {
        requireNonNull(caseId, "caseId");
    }

    /** What partners call the case in letters and on the telephone: opaque, and the same for ever. */
    public static String reference(CaseId caseId) {
        return "SC-" + caseId.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "referral/" + caseId;
    }
}
