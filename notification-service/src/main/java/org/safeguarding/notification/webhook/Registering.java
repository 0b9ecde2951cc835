package org.safeguarding.notification.webhook;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.webhook.AddressCheck.Verdict;
import org.safeguarding.platform.problem.FieldProblem;
import org.safeguarding.platform.problem.InvalidBody;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/** What an owner does with its registrations, each in one transaction. Of another's registration nothing is known here. */
@Component
class Registering {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookSchedule schedule;
    private final NewsForPartners news;
    private final AddressCheck addresses;
    private final TransactionTemplate transaction;
    private final WebhookSettings settings;

    Registering(
            Webhooks webhooks,
            Deliveries deliveries,
            WebhookSchedule schedule,
            NewsForPartners news,
            AddressCheck addresses,
            TransactionTemplate transaction,
            WebhookSettings settings) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.schedule = schedule;
        this.news = news;
        this.addresses = addresses;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** A registration; its secret where it was made just now, and never again. */
    record Registered(Webhook webhook, @Nullable Secret secret) {}

    /** A fresh secret, and until when the former one is sent too. */
    record Rotated(Secret secret, Instant formerUntil) {}

    Webhook find(Owner owner, WebhookName name) {
        return webhooks.find(owner, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Registered register(Owner owner, WebhookName name, String address) {
        var url = checked(address);
        return requireNonNull(transaction.execute(status -> {
            var secret = webhooks.find(owner, name).isPresent() ? null : added(owner, name, url);
            var webhook = find(owner, name);
            if (secret == null) {
                webhooks.move(webhook.id(), url);
            }
            return new Registered(find(owner, name), secret);
        }));
    }

    private @Nullable Secret added(Owner owner, WebhookName name, URI url) {
        WebhookRule.A_CLIENT_HAS_FEW_WEBHOOKS.require(webhooks.of(owner).size() < settings.atMostForEachClient());
        var secret = Secret.fresh();
        return webhooks.add(owner, name, url, secret) ? secret : null;
    }

    /** One sentence for a name that is not known and one that leads inside: it is not for us to tell which. */
    private URI checked(String address) {
        addresses.problemOf(address).ifPresent(Registering::refuse);
        var url = URI.create(address);
        if (addresses.look(url) != Verdict.GOOD) {
            refuse("must lead to a public address");
        }
        return url;
    }

    private static void refuse(String problem) {
        throw new InvalidBody(List.of(new FieldProblem("url", problem)));
    }

    void remove(Owner owner, WebhookName name) {
        transaction.executeWithoutResult(status -> {
            var webhook = find(owner, name);
            webhooks.remove(webhook.id());
            deliveries.stop(webhook.id(), now());
        });
    }

    Rotated rotate(Owner owner, WebhookName name) {
        return requireNonNull(transaction.execute(status -> {
            var fresh = Secret.fresh();
            var formerUntil = now().plus(settings.formerSecretValid());
            webhooks.rotate(find(owner, name).id(), fresh, formerUntil);
            return new Rotated(fresh, formerUntil);
        }));
    }

    WebhookDelivery ping(Owner owner, WebhookName name) {
        return requireNonNull(transaction.execute(status -> {
            var webhook = find(owner, name);
            return deliveries.find(webhook.id(), news.ping(webhook)).orElseThrow();
        }));
    }

    WebhookDelivery putBack(Owner owner, WebhookName name, UUID delivery) {
        return requireNonNull(transaction.execute(status -> {
            var webhook = find(owner, name);
            var found = delivery(webhook, delivery);
            WebhookRule.DELIVERED_STAYS_DELIVERED.require(found.state() != WebhookDelivery.State.DELIVERED);
            deliveries.putBack(delivery, now());
            schedule.putBack(delivery);
            return delivery(webhook, delivery);
        }));
    }

    WebhookDelivery delivery(Webhook webhook, UUID delivery) {
        return deliveries
                .find(webhook.id(), delivery)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(MICROS);
    }
}
