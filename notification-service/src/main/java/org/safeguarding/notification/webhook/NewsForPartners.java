package org.safeguarding.notification.webhook;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseEvent;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.platform.fact.Affiliation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in what happened to cases and queues it for the registrations of the organisation that referred each. An event is
 * queued once, for those that are registered then: the same event again, or all of them again, sends nothing.
 */
@Component
public class NewsForPartners {

    private final PartnerNews news;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookSchedule schedule;
    private final TransactionTemplate transaction;
    private final JdbcClient db;
    private final JsonMapper json;

    NewsForPartners(
            PartnerNews news,
            Webhooks webhooks,
            Deliveries deliveries,
            WebhookSchedule schedule,
            TransactionTemplate transaction,
            JdbcClient db,
            JsonMapper json) {
        this.news = news;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.schedule = schedule;
        this.transaction = transaction;
        this.db = db;
        this.json = json;
    }

    /** Hears of an event: under its public id, which is the message's too, and since when it is public. */
    public void hear(CaseEvent event, String id, Instant at) {
        news.of(event, id, at)
                .ifPresent(message -> transaction.executeWithoutResult(status -> {
                    takeTurns(event.caseId());
                    keep(message, event.caseId());
                    if (event instanceof ReferralReceived received) {
                        remember(received);
                    }
                    referrerOf(event.caseId()).ifPresent(referrer -> tell(event.caseId(), referrer));
                }));
    }

    /** Sends a call that tells nothing, to one registration; answers its delivery's id. */
    UUID ping(Webhook webhook) {
        var message = news.ping(webhook.name(), Instant.now().truncatedTo(MICROS));
        keep(message, null);
        var delivery = deliveries
                .queue(message.id(), webhook.id(), Instant.now().truncatedTo(MICROS))
                .orElseThrow();
        schedule.add(delivery);
        return delivery;
    }

    /** A case's review may be heard of before its referral, on another thread: neither may miss the other. */
    private void takeTurns(CaseId caseId) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 103))")
                .param(caseId.toString())
                .query((row, number) -> 0)
                .list();
    }

    /** A ping is told at once; what is known of a case waits until its referrer is known. */
    private void keep(CloudEvent message, @Nullable CaseId caseId) {
        db.sql("""
                insert into webhook_event (event_id, case_id, type, body, told)
                values (:id, :case, :type, :body, :told) on conflict do nothing""")
                .param("id", message.id())
                .param("case", caseId == null ? null : caseId.value())
                .param("type", message.type())
                .param("body", json.writeValueAsString(message))
                .param("told", caseId == null)
                .update();
    }

    private void remember(ReferralReceived received) {
        db.sql("insert into webhook_case (case_id, agency, organisation) values (?, ?, ?) on conflict do nothing")
                .params(
                        received.caseId().value(),
                        received.referringAgency().name(),
                        Objects.toString(received.referringOrganisation(), ""))
                .update();
    }

    /** Empty too where only the kind of the agency is known: it is shared by those who must not hear of the case. */
    private Optional<Affiliation> referrerOf(CaseId caseId) {
        return db.sql("select agency, organisation from webhook_case where case_id = ? and organisation <> ''")
                .param(caseId.value())
                .query((row, number) -> new Affiliation(
                        Agency.valueOf(row.getString("agency")), Organisation.of(row.getString("organisation"))))
                .optional();
    }

    private void tell(CaseId caseId, Affiliation referrer) {
        var untold = db.sql("select event_id from webhook_event where case_id = ? and not told order by position")
                .param(caseId.value())
                .query(String.class)
                .list();
        var registered = webhooks.of(referrer);
        var now = Instant.now().truncatedTo(MICROS);
        for (var event : untold) {
            registered.forEach(webhook -> deliveries.queue(event, webhook, now).ifPresent(schedule::add));
            db.sql("update webhook_event set told = true where event_id = ?")
                    .param(event)
                    .update();
        }
    }
}
