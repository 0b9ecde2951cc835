package org.safeguarding.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.NotificationCriteriaNotMet;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.PanelConvened;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.ReferralReopened;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.ReferralWithdrawn;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.notification.webhook.PartnerApplication.Call;
import org.safeguarding.notification.webhook.WebhookDelivery.State;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.Tokens;
import org.springframework.http.HttpMethod;

/** What a partner's application is told, from the record on the broker to the call that arrives. */
class TellingPartnersIT extends OnPartner {

    @Test
    void an_application_hears_of_everything_that_concerns_its_agencys_case_signed_and_as_described() {
        var secret = registerAs("case-system");
        var ids = Stream.of(
                        referral(),
                        new InformationRequested(caseId, DAY.plusDays(7)),
                        new ReferralScreened(caseId, ScreeningResult.DECLINED, false, DAY),
                        new ReferralReopened(caseId, DAY),
                        new ReferralScreened(caseId, ScreeningResult.OUT_OF_AREA, false, DAY),
                        new ReferralWithdrawn(caseId, DAY),
                        new RapidReviewOpened(caseId, ReviewBasis.LOCAL_DECISION, DAY, DAY.plusDays(20)),
                        new RapidReviewConcluded(caseId, ReviewOutcome.NATIONAL_RECOMMENDED, DAY),
                        new ReferralClosed(caseId, DAY))
                .map(this::announce)
                .toList();
        announce(new NotificationCriteriaNotMet(caseId, DAY));
        announce(new PanelConvened(caseId, "chair", List.of("panel-police"), DAY));

        eventually(
                "case-system",
                found -> found.size() == 9 && found.stream().allMatch(delivery -> delivery.state() == State.DELIVERED));

        assertThat(partner.calls())
                .extracting(call -> call.header("webhook-id"))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(partner.calls()).allSatisfy(call -> {
            var body = new String(call.body(), UTF_8);
            var message = AsyncApi.messages().stream()
                    .filter(described -> AsyncApi.nameOf(described)
                            .equals(json(call).path("type").asString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(AsyncApi.problemsOf(message, body)).isEmpty();
            assertThat(AsyncApi.problemsOfHeaders("WebhookHeaders", call.headers()))
                    .isEmpty();
            assertThat(call.isAcceptedWith(secret)).isTrue();
            assertThat(call.method()).isEqualTo("POST");
            assertThat(call.path()).isEqualTo("/heard");
            assertThat(json(call).path("id").asString()).isEqualTo(call.header("webhook-id"));
            assertThat(json(call).path("subject").asString()).isEqualTo(caseId.toString());
            assertThat(json(call).path("source").asString()).isEqualTo("https://door.example");
            assertThat(body).doesNotContain("ACUTE_TRUST", "panel", "notified", "LOCAL_DECISION");
            assertThat(call.headers()).doesNotContainKeys("traceparent", "authorization", "cookie");
        });
    }

    @Test
    void a_call_whose_body_or_time_was_tampered_with_is_refused_by_the_partner() {
        var secret = registerAs("case-system");
        referred();
        var call = eventuallyCalls(1).getFirst();
        var verifier = new PartnerVerifier(secret);
        var forged =
                new String(call.body(), UTF_8).replace("SUBMITTED", "ACCEPTED").getBytes(UTF_8);

        assertThat(accepts(verifier, call, call.body(), Instant.now())).isTrue();
        assertThat(accepts(verifier, call, forged, Instant.now())).isFalse();
        assertThat(accepts(verifier, call, call.body(), Instant.now().plusSeconds(310)))
                .isFalse();
        assertThat(call.isAcceptedWith(Secret.fresh().text())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"POLICE,POLICE-X0", "ACUTE_TRUST,RX00", "ACUTE_TRUST,", "SCHOOL,ACUTE-TRUST-1"})
    void nobody_hears_of_a_case_that_another_organisation_referred(Agency kind, @Nullable String organisation) {
        registerAs("case-system");
        announce(new ReferralReceived(caseId, kind, organisation == null ? null : Organisation.of(organisation), DAY));
        announce(new ReferralClosed(caseId, DAY));
        eventually(() -> toldOrNot(), count -> count == 2);

        assertThat(partner.calls())
                .extracting(call -> json(call).path("subject").asString())
                .doesNotContain(caseId.toString());
        assertThat(deliveriesOf("case-system")).isEmpty();
    }

    @Test
    void of_two_trusts_the_one_that_referred_hears_and_the_other_does_not() {
        var second = Tokens.of("second-" + client, Role.REFERRER, Agency.ACUTE_TRUST, Organisation.of("RX00"));
        var body = "{\"url\": \"" + partner.url() + "\"}";
        var secretOfSecond = json(send(HttpMethod.PUT, "/webhooks/case-system", body, second)
                        .expectStatus()
                        .isCreated())
                .path("secret")
                .asString();
        var secret = registerAs("case-system");

        referred();
        announce(new ReferralClosed(caseId, DAY));

        var calls = eventuallyCalls(2);
        eventually(
                "case-system",
                found -> found.size() == 2 && found.stream().allMatch(delivery -> delivery.state() == State.DELIVERED));
        assertThat(calls).allMatch(call -> call.isAcceptedWith(secret));
        assertThat(partner.calls()).hasSize(2).noneMatch(call -> call.isAcceptedWith(secretOfSecond));
        assertThat(json(send(HttpMethod.GET, "/webhooks/case-system/deliveries", null, second))
                        .path("deliveries"))
                .isEmpty();
    }

    @Test
    void what_is_heard_of_a_review_before_its_referral_waits_for_it() {
        registerAs("case-system");
        announce(new RapidReviewOpened(caseId, ReviewBasis.LOCAL_DECISION, DAY, DAY.plusDays(20)));
        announce(new RapidReviewConcluded(caseId, ReviewOutcome.LOCAL_CSPR, DAY));
        eventually(() -> untold(), count -> count == 2);
        assertThat(deliveriesOf("case-system")).isEmpty();

        referred();

        eventually(
                "case-system",
                found -> found.size() == 3 && found.stream().allMatch(delivery -> delivery.state() == State.DELIVERED));
        assertThat(untold()).isZero();
    }

    @Test
    void the_same_record_again_is_not_sent_again_not_even_to_who_registered_since() {
        registerAs("case-system");
        var id = referred();
        eventuallyOne("case-system", State.DELIVERED);
        registerAs("second");

        announce(id, referral());
        announce(id, referral());
        announce(new ReferralClosed(caseId, DAY)); // behind the two on the same partition

        eventuallyCalls(3);
        eventually("second", found -> found.size() == 1 && found.getFirst().state() == State.DELIVERED);
        assertThat(partner.calls())
                .filteredOn(call -> call.header("webhook-id").equals(id))
                .hasSize(1);
        assertThat(deliveriesOf("second"))
                .extracting(WebhookDelivery::type)
                .containsExactly("safeguarding.partner.referral-closed.v1");
    }

    @Test
    void two_applications_of_an_agency_are_each_told_under_their_own_secret() {
        var one = registerAs("one");
        var two = registerAs("two");

        referred();

        var calls = eventuallyCalls(2);
        assertThat(calls)
                .extracting(call -> call.header("webhook-id"))
                .containsOnly(calls.getFirst().header("webhook-id"));
        assertThat(calls).filteredOn(call -> call.isAcceptedWith(one)).hasSize(1);
        assertThat(calls).filteredOn(call -> call.isAcceptedWith(two)).hasSize(1);
    }

    @Test
    void after_a_new_secret_both_sign_until_the_former_one_has_run_out() {
        var former = registerAs("case-system");
        var fresh = json(send(HttpMethod.POST, "/webhooks/case-system/secret", null)
                        .expectStatus()
                        .isOk())
                .path("secret")
                .asString();

        referred();
        var both = eventuallyCalls(1).getFirst();
        db.sql("update webhook set former_secret_until = now() where client = ?")
                .param(client)
                .update();
        announce(new ReferralClosed(caseId, DAY));
        var one = eventuallyCalls(2).getLast();

        assertThat(both.isAcceptedWith(former)).isTrue();
        assertThat(both.isAcceptedWith(fresh)).isTrue();
        assertThat(AsyncApi.problemsOfHeaders("WebhookHeaders", both.headers())).isEmpty();
        assertThat(one.isAcceptedWith(former)).isFalse();
        assertThat(one.isAcceptedWith(fresh)).isTrue();
    }

    @Test
    void a_ping_arrives_like_any_other_call() {
        var secret = registerAs("case-system");

        var answer = send(HttpMethod.POST, "/webhooks/case-system/ping", null)
                .expectStatus()
                .isAccepted();
        var delivery = json(answer);

        var call = eventuallyCalls(1).getFirst();
        assertThat(call.isAcceptedWith(secret)).isTrue();
        assertThat(AsyncApi.problemsOf("PartnerPing", new String(call.body(), UTF_8)))
                .isEmpty();
        assertThat(call.header("webhook-id")).isEqualTo(delivery.path("eventId").asString());
        eventuallyOne("case-system", State.DELIVERED);
    }

    private long untold() {
        return db.sql("select count(*) from webhook_event where case_id = ? and not told")
                .param(caseId.value())
                .query(Long.class)
                .single();
    }

    private long toldOrNot() {
        return db.sql("select count(*) from webhook_event where case_id = ?")
                .param(caseId.value())
                .query(Long.class)
                .single();
    }

    private static boolean accepts(PartnerVerifier verifier, Call call, byte[] body, Instant now) {
        return verifier.accepts(
                call.header("webhook-id"),
                call.header("webhook-timestamp"),
                call.header("webhook-signature"),
                body,
                now);
    }
}
