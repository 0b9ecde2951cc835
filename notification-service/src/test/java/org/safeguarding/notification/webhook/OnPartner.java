package org.safeguarding.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.directory.RecipientDirectory;
import org.safeguarding.notification.domain.Recipient;
import org.safeguarding.notification.webhook.PartnerApplication.Call;
import org.safeguarding.notification.webhook.WebhookDelivery.State;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service beside a partner's application. Each test is a client of its own, and no other is registered meanwhile. */
abstract class OnPartner extends OnPostbox {

    static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** This test's trust. */
    static final Affiliation TRUST = new Affiliation(Agency.ACUTE_TRUST, Tokens.organisationOf(Agency.ACUTE_TRUST));

    @Autowired
    Deliveries deliveries;

    @Autowired
    Webhooks webhooks;

    @Autowired
    PlayedNames names;

    @Autowired
    JdbcClient db;

    @Autowired
    private RecipientDirectory directory;

    @Autowired
    @Qualifier(SealedModule.MAPPER)
    private JsonMapper sealedJson;

    final PartnerApplication partner = new PartnerApplication();
    final String client = "client-" + UUID.randomUUID();

    /** So that the letters of the case go out at once, and none is still tried when another test counts mails. */
    @BeforeEach
    void the_referrer_has_an_address() {
        directory.register(Recipient.referrerOf(caseId), sealedAddress());
        register("panel-police", "police@partner.example");
    }

    String sealedAddress() {
        return requireNonNull(sealedJson)
                .writeValueAsString(Sealed.of(SubjectId.of(caseId, "referrer"), "referrer@partner.example"));
    }

    @AfterEach
    void every_letter_has_come_to_its_end() {
        eventually(
                () -> log.ofCase(caseId), letters -> letters.stream().allMatch(letter -> letter.settledAt() != null));
    }

    @AfterEach
    void nobody_is_registered_any_more() {
        webhooks.all().forEach(webhook -> {
            webhooks.remove(webhook.id());
            deliveries.stop(webhook.id(), java.time.Instant.now());
        });
        partner.close();
    }

    ResponseSpec send(HttpMethod method, String path, @Nullable String body) {
        return send(method, path, body, client, Role.REFERRER, Agency.ACUTE_TRUST);
    }

    ResponseSpec send(HttpMethod method, String path, @Nullable String body, String subject, Role role, Agency agency) {
        return send(method, path, body, Tokens.of(subject, role, agency));
    }

    ResponseSpec send(HttpMethod method, String path, @Nullable String body, String token) {
        var request = http().method(method).uri(path).header("Authorization", "Bearer " + token);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(requireNonNull(answer.expectBody().returnResult().getResponseBodyContent()));
    }

    static String text(ResponseSpec answer) {
        var body = answer.expectBody().returnResult().getResponseBodyContent();
        return body == null ? "" : new String(body, UTF_8);
    }

    static JsonNode json(Call call) {
        return JSON.readTree(call.body());
    }

    /** Registers this test's application and answers the secret. */
    String registerAs(String name) {
        return registerAt(name, partner.url());
    }

    String registerAt(String name, String url) {
        return json(send(HttpMethod.PUT, "/webhooks/" + name, "{\"url\": \"" + url + "\"}")
                        .expectStatus()
                        .isCreated())
                .path("secret")
                .asString();
    }

    /** The case is referred by this test's trust. */
    String referred() {
        return announce(referral());
    }

    ReferralReceived referral() {
        return new ReferralReceived(caseId, TRUST.agency(), TRUST.organisation(), DAY);
    }

    List<Call> eventuallyCalls(int atLeast) {
        return eventually(partner::calls, calls -> calls.size() >= atLeast);
    }

    List<WebhookDelivery> deliveriesOf(String name) {
        return webhooks.find(new Owner(client, TRUST), WebhookName.of(name))
                .map(webhook -> deliveries.of(webhook.id(), null, 100))
                .orElse(List.of());
    }

    WebhookDelivery eventuallyOne(String name, State state) {
        return eventually(name, found -> found.size() == 1 && found.getFirst().state() == state)
                .getFirst();
    }

    List<WebhookDelivery> eventually(String name, Predicate<List<WebhookDelivery>> answer) {
        return eventually(() -> deliveriesOf(name), answer);
    }
}
