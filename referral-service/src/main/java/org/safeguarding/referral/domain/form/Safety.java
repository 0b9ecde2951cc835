package org.safeguarding.referral.domain.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;

/** Whether a child is in danger now, whether the local safeguarding hub was told, and what else has been done about it. */
public record Safety(boolean immediateDanger, @Nullable String mashReferralMade, Sealed<SafetyDetails> details) {

    /** What was done, in the referrer's words; and why it is not known whether the hub was told. */
    public record SafetyDetails(String actions, @Nullable Map<String, String> unknown) {}
}
