package org.safeguarding.notification.view;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.domain.NotificationEvent.DeliveryAttemptFailed;
import org.safeguarding.notification.domain.NotificationEvent.NotificationDelivered;
import org.safeguarding.notification.domain.NotificationEvent.NotificationGivenUp;
import org.safeguarding.notification.domain.Queued;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the delivery log from the events. */
@Component
@ProcessingGroup("delivery-log")
class DeliveryLogProjection {

    private final JdbcClient db;

    DeliveryLogProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(Queued event, @Timestamp Instant at) {
        db.sql("""
                insert into delivery_log
                (notification_id, case_id, letter, recipient, state, because_id, because_type, queued_at)
                values (?, ?, ?, ?, 'QUEUED', ?, ?, ?) on conflict do nothing""")
                .params(
                        event.notificationId(),
                        event.caseId().value(),
                        event.letter().code(),
                        event.recipient(),
                        event.because().eventId(),
                        event.because().eventType(),
                        at.atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(NotificationDelivered event) {
        attempted(event.notificationId(), event.attempt(), event.deliveredAt(), null);
        settled(event.notificationId(), DeliveryState.DELIVERED, event.deliveredAt());
    }

    @EventHandler
    void on(DeliveryAttemptFailed event) {
        attempted(
                event.notificationId(),
                event.attempt(),
                event.attemptedAt(),
                event.reason().name());
        db.sql("""
                update delivery_log set state = 'FAILED_WILL_RETRY', next_attempt_at = :next
                where notification_id = :notification""")
                .param("next", utc(event.nextAttemptAt()))
                .param("notification", event.notificationId())
                .update();
    }

    @EventHandler
    void on(NotificationGivenUp event, @Timestamp Instant at) {
        settled(event.notificationId(), DeliveryState.GIVEN_UP, at);
    }

    @ResetHandler
    void reset() {
        db.sql("truncate delivery_log, delivery_attempt").update();
    }

    private void attempted(UUID notification, int attempt, Instant at, @Nullable String reason) {
        db.sql("""
                insert into delivery_attempt (notification_id, attempt, attempted_at, reason)
                values (:notification, :attempt, :at, :reason) on conflict do nothing""")
                .param("notification", notification)
                .param("attempt", attempt)
                .param("at", at.atOffset(UTC))
                .param("reason", reason)
                .update();
    }

    private void settled(UUID notification, DeliveryState state, Instant at) {
        db.sql("update delivery_log set state = ?, next_attempt_at = null, settled_at = ? where notification_id = ?")
                .params(state.name(), at.atOffset(UTC), notification)
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }
}
