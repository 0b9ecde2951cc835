package org.safeguarding.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;

/** What may be asked of one letter to one recipient. */
public sealed interface NotificationCommand {

    NotificationId notification();

    /** A public event gives somebody something to know; asked again for the same event it changes nothing. */
    record QueueNotification(
            @TargetAggregateIdentifier NotificationId notification,
            Recipient recipient,
            LetterName letter,
            @Nullable LocalDate day,
            @Nullable Invitation invitation,
            Because because)
            implements NotificationCommand {

        /** A letter; {@code day} is null where it speaks of none. */
        public static QueueNotification of(
                CaseId caseId, Because because, Recipient recipient, LetterName letter, @Nullable LocalDate day) {
            var id = NotificationId.of(caseId, because, recipient, letter);
            return new QueueNotification(id, recipient, letter, day, null, because);
        }

        /** A letter that asks to a meeting, or takes that back. */
        public static QueueNotification inviting(
                CaseId caseId, Because because, Recipient recipient, LetterName letter, Invitation invitation) {
            var id = NotificationId.of(caseId, because, recipient, letter);
            return new QueueNotification(id, recipient, letter, invitation.meetingOn(), invitation, because);
        }
    }

    /** Asked just before the letter goes out: answers whether it is still to be sent, which a crash may have left unclear. */
    record BeginAttempt(@TargetAggregateIdentifier NotificationId notification) implements NotificationCommand {}

    /** The mail server took the letter; asked again it changes nothing. */
    record RecordDelivery(@TargetAggregateIdentifier NotificationId notification, Instant deliveredAt)
            implements NotificationCommand {}

    /** The letter did not get out; answers when it is to be tried again, or null when it is given up. */
    record RecordFailedAttempt(
            @TargetAggregateIdentifier NotificationId notification, FailureReason reason, Instant attemptedAt)
            implements NotificationCommand {}
}
