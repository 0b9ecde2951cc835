package org.safeguarding.notification.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.view.Delivery.Attempt;
import org.safeguarding.notification.view.Delivery.Why;
import org.safeguarding.platform.access.ClosedCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was told what, when, and what became of it. */
@Component
public class DeliveryLog {

    private final JdbcClient db;

    DeliveryLog(JdbcClient db) {
        this.db = db;
    }

    /** Everything that was sent, or is to be sent, about a case; the oldest first. */
    public List<Delivery> ofCase(CaseId caseId) {
        return withAttempts(db.sql("select * from delivery_log where case_id = ? order by queued_at, notification_id")
                .param(caseId.value())
                .query(DeliveryLog::delivery)
                .list());
    }

    /** Whether anybody was told, or is to be told, of a case. */
    public boolean knows(CaseId caseId) {
        return db.sql("select exists (select 1 from delivery_log where case_id = ?)")
                .param(caseId.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * What an operator of that account has to look at: letters that were given up, and letters that fail and are still
     * tried, but for those of cases that are closed to the account.
     */
    public List<Delivery> undelivered(String account) {
        return withAttempts(db.sql("select * from delivery_log where state in ('GIVEN_UP', 'FAILED_WILL_RETRY') and "
                        + ClosedCases.OPEN_TO_ACCOUNT
                        + " order by state desc, queued_at, notification_id")
                .param("account", account)
                .query(DeliveryLog::delivery)
                .list());
    }

    /** How many letters stand where. */
    long count(DeliveryState state) {
        return db.sql("select count(*) from delivery_log where state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    private List<Delivery> withAttempts(List<Delivery> deliveries) {
        var attempts =
                attempts(deliveries.stream().map(Delivery::notificationId).toList());
        return deliveries.stream()
                .map(delivery -> with(delivery, attempts.getOrDefault(delivery.notificationId(), List.of())))
                .toList();
    }

    private Map<UUID, List<Attempt>> attempts(Collection<UUID> notifications) {
        if (notifications.isEmpty()) {
            return Map.of();
        }
        record Made(UUID notification, Attempt attempt) {}
        return db
                .sql("select * from delivery_attempt where notification_id in (:ids) order by attempt")
                .param("ids", notifications)
                .query((row, number) -> new Made(
                        row.getObject("notification_id", UUID.class),
                        new Attempt(row.getInt("attempt"), required(row, "attempted_at"), row.getString("reason"))))
                .list()
                .stream()
                .collect(groupingBy(Made::notification, mapping(Made::attempt, toList())));
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("case_id", UUID.class),
                row.getObject("notification_id", UUID.class),
                row.getString("letter"),
                row.getString("recipient"),
                DeliveryState.valueOf(row.getString("state")),
                new Why(row.getString("because_id"), row.getString("because_type")),
                required(row, "queued_at"),
                instant(row, "next_attempt_at"),
                instant(row, "settled_at"),
                List.of());
    }

    private static Delivery with(Delivery delivery, List<Attempt> attempts) {
        return new Delivery(
                delivery.caseId(),
                delivery.notificationId(),
                delivery.letter(),
                delivery.recipient(),
                delivery.state(),
                delivery.because(),
                delivery.queuedAt(),
                delivery.nextAttemptAt(),
                delivery.settledAt(),
                attempts);
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
