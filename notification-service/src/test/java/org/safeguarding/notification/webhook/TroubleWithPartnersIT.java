package org.safeguarding.notification.webhook;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.notification.webhook.Answer.Reason;
import org.safeguarding.notification.webhook.WebhookDelivery.Attempt;
import org.safeguarding.notification.webhook.WebhookDelivery.State;
import org.springframework.http.HttpMethod;

/** What happens to a message when the partner's application, its address or its owner's mind changes. */
class TroubleWithPartnersIT extends OnPartner {

    private static final Duration LESS_THAN_THE_PATIENCE = Duration.ofMillis(300);
    private static final Duration MORE_THAN_THE_PATIENCE = Duration.ofSeconds(30);

    @Test
    void a_message_that_was_answered_with_500_is_sent_again_under_the_same_id_and_signed_anew() {
        var secret = registerAs("case-system");
        partner.answers(500);
        var id = referred();
        eventuallyCalls(2);

        partner.answers(204);

        var delivery = eventuallyOne("case-system", State.DELIVERED);
        assertThat(partner.calls())
                .extracting(call -> call.header("webhook-id"))
                .containsOnly(id);
        assertThat(partner.calls()).allMatch(call -> call.isAcceptedWith(secret));
        assertThat(delivery.attempts()).extracting(Attempt::attempt).startsWith(1, 2, 3);
        assertThat(delivery.attempts())
                .extracting(Attempt::status)
                .startsWith(500, 500)
                .endsWith(204);
        assertThat(delivery.attempts().getFirst().reason()).isEqualTo(Reason.REFUSED);
        assertThat(delivery.attempts().getLast().reason()).isNull();
    }

    @Test
    void an_application_that_never_takes_it_is_given_up_and_the_message_can_be_put_back() {
        registerAs("case-system");
        partner.answers(503);
        referred();
        var failed = eventuallyOne("case-system", State.FAILED);
        assertThat(failed.attempts()).hasSize(4); // at once, and after each of three rungs
        assertThat(failed.nextAttemptAt()).isNull();
        var retry = "/webhooks/case-system/deliveries/" + failed.deliveryId() + "/retry";

        partner.answers(200);
        send(HttpMethod.POST, retry, null).expectStatus().isAccepted();

        var delivered = eventuallyOne("case-system", State.DELIVERED);
        assertThat(delivered.attempts()).hasSize(5);
        send(HttpMethod.POST, retry, null)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("webhook/delivered-stays-delivered");
    }

    @Test
    void a_message_that_is_put_back_has_the_whole_ladder_again() {
        registerAs("case-system");
        partner.answers(503);
        referred();
        var failed = eventuallyOne("case-system", State.FAILED);

        send(HttpMethod.POST, "/webhooks/case-system/deliveries/" + failed.deliveryId() + "/retry", null)
                .expectStatus()
                .isAccepted();

        eventually(
                "case-system",
                found -> found.getFirst().attempts().size() == 8
                        && found.getFirst().state() == State.FAILED);
        assertThat(partner.calls()).hasSize(8);
    }

    @Test
    void an_application_that_keeps_silent_is_not_waited_for() {
        registerAs("case-system");
        var never = new CountDownLatch(1);
        partner.answers(exchange -> keepSilentUntil(never, MORE_THAN_THE_PATIENCE));
        referred();

        var delivery = eventuallyOne("case-system", State.FAILED);
        never.countDown();

        assertThat(delivery.attempts()).extracting(Attempt::reason).containsOnly(Reason.TIMED_OUT);
        assertThat(delivery.attempts()).extracting(Attempt::status).containsOnlyNulls();
    }

    @Test
    void applications_that_keep_silent_hold_up_no_mail_and_no_other_application() {
        register("panel-a", "a@partner.example");
        registerAs("one");
        var never = new CountDownLatch(1);
        partner.answers(exchange -> keepSilentUntil(never, MORE_THAN_THE_PATIENCE));
        for (int i = 0; i < 40; i++) {
            send(HttpMethod.POST, "/webhooks/one/ping", null).expectStatus().isAccepted();
        }
        try (var other = new PartnerApplication()) {
            registerAt("two", other.url());
            send(HttpMethod.POST, "/webhooks/two/ping", null).expectStatus().isAccepted();
            announce(meetingOf("panel-a"));

            eventually("two", found -> found.getFirst().state() == State.DELIVERED);
            eventuallyMailsTo("a@partner.example", 1);
            assertThat(deliveriesOf("one")).anyMatch(delivery -> delivery.state() == State.PENDING);
        } finally {
            never.countDown();
        }
    }

    @Test
    void one_application_is_called_only_so_often_at_once() {
        registerAs("case-system");
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var fiveAreThere = new CountDownLatch(5);
        partner.answers(exchange -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            fiveAreThere.countDown();
            keepSilentUntil(fiveAreThere, LESS_THAN_THE_PATIENCE);
            atOnce.decrementAndGet();
            exchange.sendResponseHeaders(204, -1);
        });
        for (int i = 0; i < 16; i++) {
            send(HttpMethod.POST, "/webhooks/case-system/ping", null)
                    .expectStatus()
                    .isAccepted();
        }

        eventually(
                "case-system",
                found ->
                        found.size() == 16 && found.stream().allMatch(delivery -> delivery.state() == State.DELIVERED));
        assertThat(most.get()).isBetween(2, 4);
    }

    @Test
    void an_application_that_is_away_gets_it_when_it_is_back() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        registerAt("case-system", "http://127.0.0.1:" + port + "/");
        referred();
        eventually(
                "case-system",
                found -> found.size() == 1 && !found.getFirst().attempts().isEmpty());

        send(HttpMethod.PUT, "/webhooks/case-system", "{\"url\": \"" + partner.url() + "\"}")
                .expectStatus()
                .isOk();

        var delivery = eventually("case-system", found -> found.getFirst().state() != State.PENDING)
                .getFirst();
        assertThat(delivery.attempts().getFirst().reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(delivery.state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void an_application_that_says_gone_is_not_sent_that_message_again() {
        registerAs("case-system");
        partner.answers(410);
        referred();

        var delivery = eventuallyOne("case-system", State.WILL_NOT_SEND);

        assertThat(delivery.attempts()).extracting(Attempt::reason).containsExactly(Reason.GONE);
        assertThat(partner.calls()).hasSize(1);
    }

    @Test
    void what_was_not_delivered_when_a_webhook_is_deleted_is_not_sent_any_more() {
        registerAs("case-system");
        partner.answers(500);
        referred();
        eventuallyCalls(1);
        var id = webhooks.of(TRUST).getFirst();

        send(HttpMethod.DELETE, "/webhooks/case-system", null).expectStatus().isNoContent();

        int calls = eventually(() -> deliveries.of(id, State.WILL_NOT_SEND, 10), found -> found.size() == 1)
                .size();
        assertThat(calls).isEqualTo(1);
        int before = partner.calls().size();
        var other = registerAtAnotherName();
        announce(new ReferralClosed(caseId, DAY));
        eventually(
                () -> deliveriesOf(other),
                found -> found.size() == 1 && found.getFirst().attempts().size() == 4);
        assertThat(partner.calls().subList(before, partner.calls().size()))
                .extracting(OnPartner::json)
                .extracting(body -> body.path("type").asString())
                .filteredOn("safeguarding.partner.referral-received.v1"::equals)
                .hasSizeLessThanOrEqualTo(1); // one may have been on its way
        assertThat(deliveries.of(id, null, 10)).hasSize(1);
        assertThat(db.sql("select count(*) from webhook where webhook_id = ? and sealed_url is null"
                                + " and sealed_secret is null")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_a_process_left_half_done_when_it_was_killed_is_sent() {
        registerAs("case-system");
        partner.answers(500);
        var id = referred();
        var failed = eventuallyOne("case-system", State.FAILED);
        partner.answers(204);

        db.sql("update webhook_delivery set state = 'PENDING', settled_at = null where delivery_id = ?")
                .param(failed.deliveryId())
                .update();
        db.sql("""
                insert into webhook_schedule (task_name, task_instance, execution_time, picked, picked_by,
                last_heartbeat, version) values ('deliver-to-partner', ?, now(), true, 'killed', now() - interval '1 hour', 1)
                """).param(failed.deliveryId().toString()).update();

        eventually("case-system", found -> found.getFirst().state() == State.DELIVERED);
        assertThat(partner.calls())
                .extracting(call -> call.header("webhook-id"))
                .containsOnly(id);
    }

    private String registerAtAnotherName() {
        registerAs("another");
        return "another";
    }

    private static void keepSilentUntil(CountDownLatch latch, Duration atMost) {
        assertThatCode(() -> latch.await(atMost.toMillis(), MILLISECONDS)).doesNotThrowAnyException();
    }
}
