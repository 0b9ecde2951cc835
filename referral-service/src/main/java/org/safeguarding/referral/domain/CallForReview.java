package org.safeguarding.referral.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.NotificationAmended;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.NotificationSent;

/**
 * Since when a notification calls for a Rapid Review: since it was sent, or since the amendment that {@code turned} it
 * into one that does.
 */
public record CallForReview(LocalDate on, boolean turned) {

    /** The call after an event, for the aggregate and for the clocks; null where none is made. */
    public static @Nullable CallForReview after(
            SeriousIncidentNotificationEvent event, @Nullable CallForReview before) {
        return switch (event) {
            case NotificationSent sent -> sent.type().opensReview() ? new CallForReview(sent.sentOn(), false) : null;
            case NotificationAmended amended -> amended.type().opensReview() ? amended(amended, before) : null;
            default -> before;
        };
    }

    /** A corrected day of sending moves the call only where it counts from the sending. */
    private static CallForReview amended(NotificationAmended event, @Nullable CallForReview before) {
        if (before == null) {
            return new CallForReview(event.amendedOn(), true);
        }
        return before.turned() ? before : new CallForReview(event.sentOn(), false);
    }
}
