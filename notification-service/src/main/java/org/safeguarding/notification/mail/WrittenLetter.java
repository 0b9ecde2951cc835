package org.safeguarding.notification.mail;

import org.jspecify.annotations.Nullable;

/** A letter as it is sent; {@code entry} is what it brings for the recipient's calendar, where it brings something. */
public record WrittenLetter(
        String subject, String body, @Nullable CalendarEntry entry) {

    /** A letter that brings nothing for a calendar. */
    public WrittenLetter(String subject, String body) {
        this(subject, body, null);
    }
}
