package org.safeguarding.notification.webhook;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.safeguarding.notification.domain.RetryLadder;
import org.safeguarding.notification.webhook.Deliveries.Due;
import org.safeguarding.notification.webhook.WebhookDelivery.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One attempt to deliver a message whose time has come. A crash between the application's 2xx and our record of it sends
 * the message again under the same webhook-id, by which the application knows it.
 */
@Component
class DeliverToPartner {

    private static final Duration UNTIL_A_LANE_IS_FREE = Duration.ofMillis(500);

    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final Courier courier;
    private final TransactionTemplate transaction;
    private final RetryLadder ladder;
    private final int lanesForEach;
    private final Map<UUID, Semaphore> lanes = new ConcurrentHashMap<>();

    DeliverToPartner(
            Deliveries deliveries,
            Webhooks webhooks,
            Courier courier,
            TransactionTemplate transaction,
            WebhookSettings settings) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.courier = courier;
        this.transaction = transaction;
        this.ladder = settings.ladder();
        this.lanesForEach = settings.threadsForEach();
    }

    /** When to try again, or empty when nothing is left to do. */
    Optional<Instant> attempt(UUID delivery) throws InterruptedException {
        var due = deliveries.due(delivery);
        return due.isEmpty() ? Optional.empty() : inALane(due.get());
    }

    /** One slow application has only so many threads, and the others have the rest. */
    private Optional<Instant> inALane(Due due) throws InterruptedException {
        var free = lanes.computeIfAbsent(due.webhookId(), id -> new Semaphore(lanesForEach));
        if (!free.tryAcquire()) {
            return Optional.of(Instant.now().plus(UNTIL_A_LANE_IS_FREE));
        }
        try {
            return attempt(due);
        } finally {
            free.release();
        }
    }

    private Optional<Instant> attempt(Due due) throws InterruptedException {
        var began = Instant.now();
        var endpoint = webhooks.endpoint(due.webhookId());
        var answer = endpoint.isPresent()
                ? courier.call(endpoint.get(), due.eventId(), due.body())
                : Answer.none(Answer.Reason.UNREADABLE);
        var ended = Instant.now().truncatedTo(MILLIS);
        return transaction.execute(status -> record(due, began, ended, answer));
    }

    private Optional<Instant> record(Due due, Instant began, Instant ended, Answer answer) {
        deliveries.attempted(due, began.truncatedTo(MILLIS), Duration.between(began, ended), answer);
        var next = nextAfter(due, answer, ended);
        next.ifPresentOrElse(
                at -> deliveries.triedAgainAt(due.deliveryId(), at),
                () -> deliveries.settled(due.deliveryId(), endOf(answer), ended));
        return next;
    }

    private Optional<Instant> nextAfter(Due due, Answer answer, Instant failedAt) {
        return answer.worthRetrying() ? ladder.nextAfter(due.sinceQueued() + 1, failedAt) : Optional.empty();
    }

    private static State endOf(Answer answer) {
        if (answer.taken()) {
            return State.DELIVERED;
        }
        return answer.worthRetrying() ? State.FAILED : State.WILL_NOT_SEND;
    }
}
