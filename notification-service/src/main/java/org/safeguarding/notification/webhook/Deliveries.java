package org.safeguarding.notification.webhook;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.webhook.WebhookDelivery.Attempt;
import org.safeguarding.notification.webhook.WebhookDelivery.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delivery record of webhooks: which message to which registration, every attempt, and the end. */
@Component
class Deliveries {

    private static final String RECORD = """
            select d.*, e.type, e.case_id from webhook_delivery d join webhook_event e on e.event_id = d.event_id
            where d.webhook_id = :webhook
            """;

    private final JdbcClient db;

    Deliveries(JdbcClient db) {
        this.db = db;
    }

    /** A message that is to be sent: under which id, to whom, and how often it was tried since it was last queued. */
    record Due(UUID deliveryId, UUID webhookId, String eventId, String body, int attempts, int sinceQueued) {}

    /** Queues a message for a registration; empty where it was queued before. */
    Optional<UUID> queue(String eventId, UUID webhook, Instant now) {
        var id = UUID.randomUUID();
        int added = db.sql("""
                insert into webhook_delivery (delivery_id, webhook_id, event_id, state, queued_at, next_attempt_at)
                values (:id, :webhook, :event, 'PENDING', :now, :now) on conflict (webhook_id, event_id) do nothing""")
                .param("id", id)
                .param("webhook", webhook)
                .param("event", eventId)
                .param("now", now.atOffset(UTC))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** The message behind an entry of the schedule, if it is still to be sent. */
    Optional<Due> due(UUID id) {
        return db.sql("""
                select delivery_id, webhook_id, event_id, body, made as attempts, made - ladder_from as since_queued
                from webhook_delivery join webhook_event using (event_id),
                lateral (select count(*)::int as made from webhook_attempt a where a.delivery_id = :id) made
                where delivery_id = :id and state = 'PENDING'""").param("id", id).query(Due.class).optional();
    }

    void attempted(Due due, Instant at, Duration took, Answer answer) {
        db.sql("""
                insert into webhook_attempt (delivery_id, attempt, attempted_at, took_ms, status, reason)
                values (:id, :attempt, :at, :took, :status, :reason)""")
                .param("id", due.deliveryId())
                .param("attempt", due.attempts() + 1)
                .param("at", at.atOffset(UTC))
                .param("took", (int) Math.min(took.toMillis(), Integer.MAX_VALUE))
                .param("status", answer.status())
                .param(
                        "reason",
                        answer.reason() == null ? null : answer.reason().name())
                .update();
    }

    void triedAgainAt(UUID id, Instant next) {
        db.sql("update webhook_delivery set next_attempt_at = ? where delivery_id = ? and state = 'PENDING'")
                .params(next.atOffset(UTC), id)
                .update();
    }

    void settled(UUID id, State state, Instant at) {
        db.sql("""
                update webhook_delivery set state = ?, settled_at = ?, next_attempt_at = null
                where delivery_id = ? and state = 'PENDING'""").params(state.name(), at.atOffset(UTC), id).update();
    }

    /** Nothing more goes to a registration that was removed. */
    void stop(UUID webhook, Instant at) {
        db.sql("""
                update webhook_delivery set state = 'WILL_NOT_SEND', settled_at = ?, next_attempt_at = null
                where webhook_id = ? and state = 'PENDING'""").params(at.atOffset(UTC), webhook).update();
    }

    /** Starts at the foot of the ladder again. */
    void putBack(UUID id, Instant now) {
        db.sql("""
                update webhook_delivery set state = 'PENDING', settled_at = null, next_attempt_at = :now,
                ladder_from = (select count(*) from webhook_attempt a where a.delivery_id = :id)
                where delivery_id = :id and state <> 'DELIVERED'""").param("now", now.atOffset(UTC)).param("id", id).update();
    }

    /** The newest messages to a registration. */
    List<WebhookDelivery> of(UUID webhook, @Nullable State state, int limit) {
        return withAttempts(db.sql(RECORD + """
                        and (:state::text is null or d.state = :state)
                        order by d.queued_at desc, d.delivery_id limit :limit""")
                .param("webhook", webhook)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query(Deliveries::delivery)
                .list());
    }

    Optional<WebhookDelivery> find(UUID webhook, UUID id) {
        return withAttempts(db.sql(RECORD + "and d.delivery_id = :id")
                        .param("webhook", webhook)
                        .param("id", id)
                        .query(Deliveries::delivery)
                        .list())
                .stream()
                .findFirst();
    }

    long count(State state) {
        return db.sql("select count(*) from webhook_delivery where state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    private List<WebhookDelivery> withAttempts(List<WebhookDelivery> deliveries) {
        var attempts =
                attempts(deliveries.stream().map(WebhookDelivery::deliveryId).toList());
        return deliveries.stream()
                .map(found -> new WebhookDelivery(
                        found.deliveryId(),
                        found.eventId(),
                        found.type(),
                        found.caseId(),
                        found.state(),
                        found.queuedAt(),
                        found.nextAttemptAt(),
                        found.settledAt(),
                        attempts.getOrDefault(found.deliveryId(), List.of())))
                .toList();
    }

    private Map<UUID, List<Attempt>> attempts(List<UUID> deliveries) {
        if (deliveries.isEmpty()) {
            return Map.of();
        }
        record Made(UUID delivery, Attempt attempt) {}
        return db
                .sql("select * from webhook_attempt where delivery_id in (:ids) order by attempt")
                .param("ids", deliveries)
                .query((row, number) -> new Made(row.getObject("delivery_id", UUID.class), attempt(row)))
                .list()
                .stream()
                .collect(groupingBy(Made::delivery, mapping(Made::attempt, toList())));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Attempt(
                row.getInt("attempt"),
                Rows.required(row, "attempted_at"),
                row.getInt("took_ms"),
                row.getObject("status", Integer.class),
                reason == null ? null : Answer.Reason.valueOf(reason));
    }

    private static WebhookDelivery delivery(ResultSet row, int number) throws SQLException {
        var caseId = row.getObject("case_id", UUID.class);
        return new WebhookDelivery(
                row.getObject("delivery_id", UUID.class),
                row.getString("event_id"),
                row.getString("type"),
                caseId == null ? null : new CaseId(caseId),
                State.valueOf(row.getString("state")),
                Rows.required(row, "queued_at"),
                Rows.instant(row, "next_attempt_at"),
                Rows.instant(row, "settled_at"),
                List.of());
    }
}
