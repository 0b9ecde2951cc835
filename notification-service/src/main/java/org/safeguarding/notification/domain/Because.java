package org.safeguarding.notification.domain;

import static java.util.Objects.requireNonNull;

/** Why a letter is sent: the id and the type of the public event that caused it. */
public record Because(String eventId, String eventType) {

    public Because {
        requireNonNull(eventId, "eventId");
        requireNonNull(eventType, "eventType");
    }
}
