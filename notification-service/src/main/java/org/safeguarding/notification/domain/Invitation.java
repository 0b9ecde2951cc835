package org.safeguarding.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of which a letter speaks, for the recipient's calendar. {@code number} rises with every invitation of the
 * case and every cancellation; {@code meetingAt} (Europe/London) is null where the hour is open, {@code meetingEndsAt}
 * where the end is; {@code saidAt} is when it was said, not when the letter goes out, so that a letter sent again is the same.
 */
public record Invitation(
        int number,
        LocalDate meetingOn,
        @Nullable LocalTime meetingAt,
        @Nullable LocalTime meetingEndsAt,
        Instant saidAt) {}
