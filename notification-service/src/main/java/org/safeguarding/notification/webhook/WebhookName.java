package org.safeguarding.notification.webhook;

import java.util.regex.Pattern;

/** What a client calls its registration; two clients may use the same name. */
record WebhookName(String text) {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    WebhookName {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("A webhook is named by small letters, digits and '-'.");
        }
    }

    /** Reads a name from a path; {@code IllegalArgumentException} for anything else. */
    public static WebhookName of(String text) {
        return new WebhookName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
