package org.safeguarding.notification.domain;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.domain.NotificationCommand.BeginAttempt;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.NotificationCommand.RecordDelivery;
import org.safeguarding.notification.domain.NotificationCommand.RecordFailedAttempt;
import org.safeguarding.notification.domain.NotificationEvent.DeliveryAttemptFailed;
import org.safeguarding.notification.domain.NotificationEvent.InvitationQueued;
import org.safeguarding.notification.domain.NotificationEvent.NotificationDelivered;
import org.safeguarding.notification.domain.NotificationEvent.NotificationGivenUp;
import org.safeguarding.notification.domain.NotificationEvent.NotificationQueued;

/** One believable letter: the police's panel member is asked to the meeting about the case Alder. */
public final class NotificationStory {

    public static final CaseId ALDER = CaseId.of("5a1de000-0000-4000-8000-00000000a1de");
    public static final Because CONVENED = new Because("event-1", "safeguarding.panel-convened.v1");
    public static final Recipient POLICE = Recipient.of("panel-police");
    public static final LocalDate MEETING = LocalDate.of(2026, 9, 24);
    public static final Because MEETING_SET = new Because("event-2", "safeguarding.panel-meeting-set.v1");
    public static final Invitation INVITATION =
            new Invitation(1, MEETING, LocalTime.of(14, 30), null, Instant.parse("2026-09-14T08:00:00Z"));
    public static final RetryLadder LADDER = new RetryLadder(List.of(Duration.ofSeconds(10), Duration.ofMinutes(1)));

    private static final Instant NINE = Instant.parse("2026-09-14T08:00:00Z");

    private NotificationStory() {}

    public static QueueNotification queue() {
        return QueueNotification.of(ALDER, CONVENED, POLICE, LetterName.PANEL_CONVENED, MEETING);
    }

    public static NotificationId id() {
        return queue().notification();
    }

    public static BeginAttempt begin() {
        return new BeginAttempt(id());
    }

    public static RecordDelivery recordDelivery(int minutesLater) {
        return new RecordDelivery(id(), at(minutesLater));
    }

    public static RecordFailedAttempt recordFailure(int minutesLater, FailureReason reason) {
        return new RecordFailedAttempt(id(), reason, at(minutesLater));
    }

    public static NotificationQueued queued() {
        return new NotificationQueued(ALDER, id().id(), POLICE.name(), LetterName.PANEL_CONVENED, MEETING, CONVENED);
    }

    public static QueueNotification invite() {
        return QueueNotification.inviting(ALDER, MEETING_SET, POLICE, LetterName.PANEL_MEETING_SET, INVITATION);
    }

    public static InvitationQueued invited() {
        return new InvitationQueued(
                ALDER,
                invite().notification().id(),
                POLICE.name(),
                LetterName.PANEL_MEETING_SET,
                INVITATION,
                MEETING_SET);
    }

    public static NotificationDelivered delivered(int attempt, int minutesLater) {
        return new NotificationDelivered(ALDER, id().id(), attempt, at(minutesLater));
    }

    public static DeliveryAttemptFailed failed(int attempt, int minutesLater, FailureReason reason, int retrySeconds) {
        var at = at(minutesLater);
        return new DeliveryAttemptFailed(ALDER, id().id(), attempt, reason, at, at.plus(retrySeconds, SECONDS));
    }

    public static DeliveryAttemptFailed failedForGood(int attempt, int minutesLater, FailureReason reason) {
        return new DeliveryAttemptFailed(ALDER, id().id(), attempt, reason, at(minutesLater), null);
    }

    public static NotificationGivenUp givenUp(int attempts, FailureReason reason) {
        return new NotificationGivenUp(ALDER, id().id(), POLICE.name(), LetterName.PANEL_CONVENED, attempts, reason);
    }

    public static Instant at(int minutesLater) {
        return NINE.plus(Duration.ofMinutes(minutesLater));
    }
}
