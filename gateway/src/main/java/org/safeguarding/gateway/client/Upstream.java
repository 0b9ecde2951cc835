package org.safeguarding.gateway.client;

import java.util.Locale;

/** A service behind the door. */
public enum Upstream {
    REFERRAL,
    REVIEW,
    NOTIFICATION;

    /** Its name in addresses and answers: {@code referral}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in a sentence: {@code referral-service}. */
    public String title() {
        return code() + "-service";
    }
}
