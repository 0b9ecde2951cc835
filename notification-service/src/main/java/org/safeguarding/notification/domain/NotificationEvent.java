package org.safeguarding.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.CaseFact;

/** What has happened to one letter to one recipient. Kept for ever: add a record, never alter one. */
public sealed interface NotificationEvent extends CaseFact {

    /** Which letter of the case. */
    UUID notificationId();

    /** Somebody has something to know, because of that public event; {@code day} is the one the letter speaks of. */
    record NotificationQueued(
            CaseId caseId,
            UUID notificationId,
            String recipient,
            LetterName letter,
            @Nullable LocalDate day,
            Because because)
            implements NotificationEvent, Queued {}

    /** Somebody is asked to a meeting, or no longer: a letter with an entry for the calendar. */
    record InvitationQueued(
            CaseId caseId,
            UUID notificationId,
            String recipient,
            LetterName letter,
            Invitation invitation,
            Because because)
            implements NotificationEvent, Queued {

        @Override
        public LocalDate day() {
            return invitation.meetingOn();
        }
    }

    /** The mail server took the letter at the {@code attempt}-th try: what is beyond it, we cannot see. */
    record NotificationDelivered(CaseId caseId, UUID notificationId, int attempt, Instant deliveredAt)
            implements NotificationEvent {}

    /** The letter did not get out; it is tried again at {@code nextAttemptAt}, or not at all where that is absent. */
    record DeliveryAttemptFailed(
            CaseId caseId,
            UUID notificationId,
            int attempt,
            FailureReason reason,
            Instant attemptedAt,
            @Nullable Instant nextAttemptAt)
            implements NotificationEvent {}

    /** The letter will not be tried again: somebody has to tell its recipient. */
    record NotificationGivenUp(
            CaseId caseId, UUID notificationId, String recipient, LetterName letter, int attempts, FailureReason reason)
            implements NotificationEvent {}
}
