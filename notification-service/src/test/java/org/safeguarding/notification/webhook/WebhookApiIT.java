package org.safeguarding.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.notification.webhook.WebhookDelivery.State;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.Tokens;
import org.springframework.http.HttpMethod;

class WebhookApiIT extends OnPartner {

    private static final String DELIVERY = "/deliveries/3f0c6c1e-4f57-4c59-8f3a-111111111111";

    @Test
    void a_secret_is_shown_once() {
        var created = json(put("case-system", partner.url()).expectStatus().isCreated());

        assertThat(created.path("secret").asString()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(created.path("url").asString()).isEqualTo(partner.url());
        assertThat(created.path("client").asString()).isEqualTo(client);
        assertThat(created.path("agency").asString()).isEqualTo("ACUTE_TRUST");
        assertThat(created.path("organisation").asString()).isEqualTo("ACUTE-TRUST-1");
        var again =
                json(put("case-system", partner.url() + "?moved").expectStatus().isOk());
        assertThat(again.has("secret")).isFalse();
        assertThat(again.path("url").asString()).endsWith("?moved");
        assertThat(text(send(HttpMethod.GET, "/webhooks/case-system", null))).doesNotContain("whsec_");
        assertThat(text(send(HttpMethod.GET, "/webhooks", null)))
                .doesNotContain("whsec_")
                .contains("?moved");
    }

    @Test
    void nobody_else_sees_or_touches_a_registration() {
        registerAs("case-system");

        for (var stranger : new String[] {
            Tokens.of("somebody-else", Role.REFERRER, Agency.ACUTE_TRUST),
            Tokens.of(client, Role.REFERRER, Agency.ACUTE_TRUST, Organisation.of("RX00")),
            Tokens.of(client, Role.REFERRER, Agency.POLICE, TRUST.organisation())
        }) {
            assertThat(text(send(HttpMethod.GET, "/webhooks", null, stranger))).isEqualTo("{\"webhooks\":[]}");
            send(HttpMethod.GET, "/webhooks/case-system", null, stranger)
                    .expectStatus()
                    .isNotFound();
            send(HttpMethod.GET, "/webhooks/case-system/deliveries", null, stranger)
                    .expectStatus()
                    .isNotFound();
            send(HttpMethod.POST, "/webhooks/case-system/secret", null, stranger)
                    .expectStatus()
                    .isNotFound();
            send(HttpMethod.POST, "/webhooks/case-system/ping", null, stranger)
                    .expectStatus()
                    .isNotFound();
            send(HttpMethod.DELETE, "/webhooks/case-system", null, stranger)
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(deliveriesOf("case-system")).isEmpty();
        send(HttpMethod.GET, "/webhooks/case-system", null).expectStatus().isOk();
    }

    @Test
    void a_token_that_names_no_organisation_registers_nothing() {
        var token = Tokens.ofNoOrganisation(client, Role.REFERRER, Agency.ACUTE_TRUST, null);
        send(HttpMethod.PUT, "/webhooks/x", "{\"url\": \"" + partner.url() + "\"}", token)
                .expectStatus()
                .isForbidden();
        send(HttpMethod.GET, "/webhooks", null, token).expectStatus().isForbidden();
        assertThat(webhooks.all()).isEmpty();
    }

    @Test
    void a_delivery_is_found_through_its_own_webhook_alone() {
        registerAs("one");
        registerAs("two");
        var id = json(send(HttpMethod.POST, "/webhooks/one/ping", null))
                .path("deliveryId")
                .asString();

        send(HttpMethod.GET, "/webhooks/one/deliveries/" + id, null)
                .expectStatus()
                .isOk();
        send(HttpMethod.GET, "/webhooks/two/deliveries/" + id, null)
                .expectStatus()
                .isNotFound();
        send(HttpMethod.POST, "/webhooks/two/deliveries/" + id + "/retry", null)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void an_operator_sees_every_registration_by_its_host_alone() {
        registerAs("case-system");

        var seen = text(send(HttpMethod.GET, "/webhooks", null, "operator", Role.OPERATOR, Agency.PARTNERSHIP));

        assertThat(seen)
                .contains("\"client\":\"" + client + "\"", "\"host\":\"127.0.0.1\"")
                .doesNotContain("/heard", "whsec_");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "REFERRER")
    void no_other_role_has_webhooks(Role role) {
        var stranger = role.name().toLowerCase(java.util.Locale.ROOT);
        var body = "{\"url\": \"" + partner.url() + "\"}";

        send(HttpMethod.PUT, "/webhooks/x", body, stranger, role, Agency.PARTNERSHIP)
                .expectStatus()
                .isForbidden();
        for (var path : new String[] {"/webhooks/x", "/webhooks/x/deliveries", "/webhooks/x" + DELIVERY}) {
            send(HttpMethod.GET, path, null, stranger, role, Agency.PARTNERSHIP)
                    .expectStatus()
                    .isForbidden();
        }
        for (var path : new String[] {"/webhooks/x/secret", "/webhooks/x/ping", "/webhooks/x" + DELIVERY + "/retry"}) {
            send(HttpMethod.POST, path, null, stranger, role, Agency.PARTNERSHIP)
                    .expectStatus()
                    .isForbidden();
        }
        send(HttpMethod.DELETE, "/webhooks/x", null, stranger, role, Agency.PARTNERSHIP)
                .expectStatus()
                .isForbidden();
        send(HttpMethod.GET, "/webhooks", null, stranger, role, Agency.PARTNERSHIP)
                .expectStatus()
                .isEqualTo(role == Role.OPERATOR ? 200 : 403);
        assertThat(webhooks.all()).isEmpty();
    }

    @Test
    void without_a_token_nobody_has_webhooks() {
        http().get().uri("/webhooks").exchange().expectStatus().isUnauthorized();
        http().delete().uri("/webhooks/x").exchange().expectStatus().isUnauthorized();
        assertThat(webhooks.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example/",
                "https://user@127.0.0.1/",
                "https://10.0.0.1/",
                "https://192.168.7.7/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://localhost/",
                "http://localhost/",
                "https://no-such-host.invalid/",
                "https://0x7f.1/",
                "https://2130706434/",
                "ftp://127.0.0.1/",
                "no address"
            })
    void an_address_that_may_not_be_called_is_refused_and_not_repeated(String url) {
        var problem = text(put("case-system", url).expectStatus().isBadRequest());

        assertThat(problem).contains("\"field\":\"url\"").doesNotContain(url);
        assertThat(webhooks.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                | url",
                "{\"url\": null}                                   | url",
                "{\"url\": \" \"}                                  | url",
                "{\"url\": 7}                                      | url",
                "{\"url\": \"https://x.example\", \"secret\": \"s\"} | secret"
            })
    void a_bad_field_is_named(String body, String field) {
        send(HttpMethod.PUT, "/webhooks/case-system", body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Case", "a_b", "-a", "a.b", "é"})
    void what_is_no_name_names_no_webhook(String name) {
        put(name, partner.url()).expectStatus().isBadRequest();
    }

    @Test
    void a_client_has_only_so_many() {
        registerAs("one");
        registerAs("two");
        registerAs("three");

        put("four", partner.url())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("webhook/a-client-has-few-webhooks");
        put("three", partner.url()).expectStatus().isOk();
        send(HttpMethod.DELETE, "/webhooks/two", null).expectStatus().isNoContent();
        put("four", partner.url()).expectStatus().isCreated();
    }

    @Test
    void a_name_is_free_again_after_its_webhook_was_deleted_and_begins_anew() {
        var former = registerAs("case-system");
        json(send(HttpMethod.POST, "/webhooks/case-system/ping", null));
        eventuallyOne("case-system", State.DELIVERED);
        send(HttpMethod.DELETE, "/webhooks/case-system", null).expectStatus().isNoContent();
        send(HttpMethod.DELETE, "/webhooks/case-system", null).expectStatus().isNotFound();

        assertThat(registerAs("case-system")).isNotEqualTo(former);
        assertThat(deliveriesOf("case-system")).isEmpty();
    }

    @Test
    void the_record_is_shown_newest_first_and_by_state() {
        registerAs("case-system");
        var first = json(send(HttpMethod.POST, "/webhooks/case-system/ping", null));
        eventuallyOne("case-system", State.DELIVERED);
        partner.answers(410);
        var second = json(send(HttpMethod.POST, "/webhooks/case-system/ping", null));
        eventually("case-system", found -> found.getFirst().state() == State.WILL_NOT_SEND);

        var all = json(send(HttpMethod.GET, "/webhooks/case-system/deliveries", null));
        assertThat(all.path("deliveries").values())
                .extracting(delivery -> delivery.path("deliveryId").asString())
                .containsExactly(
                        second.path("deliveryId").asString(),
                        first.path("deliveryId").asString());
        var delivered = json(send(HttpMethod.GET, "/webhooks/case-system/deliveries?state=DELIVERED&limit=1", null));
        assertThat(delivered.path("deliveries")).hasSize(1);
        assertThat(delivered.at("/deliveries/0/attempts/0/status").asInt()).isEqualTo(204);
        assertThat(delivered.at("/deliveries/0/attempts/0/took").asInt()).isNotNegative();
        send(HttpMethod.GET, "/webhooks/case-system/deliveries?state=LOST", null)
                .expectStatus()
                .isBadRequest();
        send(HttpMethod.POST, "/webhooks/case-system/deliveries/" + UUID.randomUUID() + "/retry", null)
                .expectStatus()
                .isNotFound();
    }

    private org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec put(String name, String url) {
        return send(HttpMethod.PUT, "/webhooks/" + name, "{\"url\": \"" + url + "\"}");
    }
}
