package org.safeguarding.notification.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.safeguarding.notification.domain.NotificationRule.DELIVERED_STAYS_DELIVERED;
import static org.safeguarding.notification.domain.NotificationRule.GIVEN_UP_IS_NOT_TRIED_AGAIN;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.domain.NotificationCommand.BeginAttempt;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.NotificationCommand.RecordDelivery;
import org.safeguarding.notification.domain.NotificationCommand.RecordFailedAttempt;
import org.safeguarding.notification.domain.NotificationEvent.DeliveryAttemptFailed;
import org.safeguarding.notification.domain.NotificationEvent.InvitationQueued;
import org.safeguarding.notification.domain.NotificationEvent.NotificationDelivered;
import org.safeguarding.notification.domain.NotificationEvent.NotificationGivenUp;
import org.safeguarding.notification.domain.NotificationEvent.NotificationQueued;

/** One letter to one recipient, from the event that caused it until it is delivered or given up. */
@Aggregate
class Notification {

    private enum State {
        QUEUED,
        DELIVERED,
        GIVEN_UP
    }

    @AggregateIdentifier
    private NotificationId id;

    private Queued letter;
    private @Nullable State state;
    private int attempts;

    @SuppressWarnings("NullAway.Init") // Axon fills it from its events
    Notification() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void queue(QueueNotification command) {
        if (state != null) {
            return;
        }
        apply(queued(command));
    }

    private static Queued queued(QueueNotification command) {
        var id = command.notification();
        var to = command.recipient().name();
        var invitation = command.invitation();
        return invitation == null
                ? new NotificationQueued(id.caseId(), id.id(), to, command.letter(), command.day(), command.because())
                : new InvitationQueued(id.caseId(), id.id(), to, command.letter(), invitation, command.because());
    }

    @CommandHandler
    boolean begin(BeginAttempt command) {
        return state == State.QUEUED;
    }

    @CommandHandler
    void record(RecordDelivery command) {
        GIVEN_UP_IS_NOT_TRIED_AGAIN.require(state != State.GIVEN_UP);
        if (state == State.DELIVERED) {
            return;
        }
        apply(new NotificationDelivered(id.caseId(), id.id(), attempts + 1, command.deliveredAt()));
    }

    @CommandHandler
    @Nullable
    Instant record(RecordFailedAttempt command, RetryLadder ladder) {
        DELIVERED_STAYS_DELIVERED.require(state != State.DELIVERED);
        GIVEN_UP_IS_NOT_TRIED_AGAIN.require(state != State.GIVEN_UP);

        int attempt = attempts + 1;
        var next = ladder.nextAfter(attempt, command.attemptedAt(), command.reason());
        apply(new DeliveryAttemptFailed(
                id.caseId(), id.id(), attempt, command.reason(), command.attemptedAt(), next.orElse(null)));
        if (next.isEmpty()) {
            apply(new NotificationGivenUp(
                    id.caseId(), id.id(), letter.recipient(), letter.letter(), attempt, command.reason()));
        }
        return next.orElse(null);
    }

    @EventSourcingHandler
    void evolve(Queued event) {
        id = new NotificationId(event.caseId(), event.notificationId());
        letter = event;
        state = State.QUEUED;
    }

    @EventSourcingHandler
    void evolve(NotificationDelivered event) {
        attempts = event.attempt();
        state = State.DELIVERED;
    }

    @EventSourcingHandler
    void evolve(DeliveryAttemptFailed event) {
        attempts = event.attempt();
    }

    @EventSourcingHandler
    void evolve(NotificationGivenUp event) {
        state = State.GIVEN_UP;
    }
}
