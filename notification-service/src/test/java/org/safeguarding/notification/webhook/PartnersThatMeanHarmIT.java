package org.safeguarding.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.safeguarding.notification.webhook.Answer.Reason;
import org.safeguarding.notification.webhook.WebhookDelivery.Attempt;
import org.safeguarding.notification.webhook.WebhookDelivery.State;
import org.springframework.http.HttpMethod;

/** An application that would lead our calls elsewhere, hold them for ever, or be read in our tables. */
class PartnersThatMeanHarmIT extends OnPartner {

    @Test
    void a_redirect_is_not_followed() {
        try (var elsewhere = new PartnerApplication()) {
            registerAs("case-system");
            partner.answers(exchange -> {
                exchange.getResponseHeaders().add("Location", elsewhere.url());
                exchange.sendResponseHeaders(307, -1);
            });
            referred();

            var delivery = eventuallyOne("case-system", State.FAILED);

            assertThat(delivery.attempts()).extracting(Attempt::reason).containsOnly(Reason.REDIRECTED);
            assertThat(delivery.attempts()).extracting(Attempt::status).containsOnly(307);
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void a_name_that_leads_inside_by_the_time_of_the_call_is_not_called() {
        names.lead("localhost", "93.184.215.14");
        registerAt("case-system", partner.url("localhost"));
        send(HttpMethod.POST, "/webhooks/case-system/ping", null).expectStatus().isAccepted();
        eventuallyOne("case-system", State.DELIVERED);

        names.lead("localhost", "169.254.169.254");
        send(HttpMethod.POST, "/webhooks/case-system/ping", null).expectStatus().isAccepted();

        var refused = eventually(
                        "case-system",
                        found -> found.size() == 2 && found.getFirst().state() == State.FAILED)
                .getFirst();
        assertThat(refused.attempts()).extracting(Attempt::reason).containsOnly(Reason.ADDRESS_FORBIDDEN);
        assertThat(partner.calls()).hasSize(1);
    }

    @Test
    void an_endless_answer_is_not_read() {
        registerAs("case-system");
        var sent = new AtomicLong();
        var cut = new AtomicBoolean();
        partner.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var part = new byte[1 << 16];
            try (var body = exchange.getResponseBody()) {
                while (sent.addAndGet(part.length) < 1L << 32) {
                    body.write(part);
                }
            } catch (IOException hungUp) {
                cut.set(true);
            }
        });
        referred();

        eventuallyOne("case-system", State.DELIVERED);
        eventually(cut::get, hungUp -> hungUp);
        assertThat(sent.get()).isLessThan(64L << 20);
    }

    @Test
    void what_rests_shows_neither_secret_nor_address() {
        var secret = registerAs("case-system");
        send(HttpMethod.POST, "/webhooks/case-system/secret", null)
                .expectStatus()
                .isOk();

        var rows = db.sql("select w::text from webhook w where client = ?")
                .param(client)
                .query(String.class)
                .single();

        assertThat(rows).contains("127.0.0.1").doesNotContain(secret, secret.substring(6), "/heard", "whsec_");
    }
}
