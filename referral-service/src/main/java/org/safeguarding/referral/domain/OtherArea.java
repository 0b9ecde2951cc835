package org.safeguarding.referral.domain;

import org.jspecify.annotations.Nullable;

/** The local authority where the incident happened, which notifies and reviews; ours collaborates and hears what it returns. */
public record OtherArea(
        String authority, String reason, @Nullable String theirReference) {}
