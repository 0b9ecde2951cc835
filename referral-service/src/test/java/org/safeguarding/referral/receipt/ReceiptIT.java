package org.safeguarding.referral.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCHOOL;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.referral.StartedAnew;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OnEngines
class ReceiptIT {

    private final ReferralApi api;
    private final JdbcClient db;

    @Autowired
    ReceiptIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void a_partner_proves_its_referral_offline_with_the_published_key_alone() {
        var answer = api.refer(ReferralJson.valid());
        var receipt = answer.body().path("receipt").asString();

        var claims = PartnersProof.claims(receipt, publishedKeys()).orElseThrow();

        assertThat(claims.path("caseId").asString()).isEqualTo(answer.caseId().toString());
        assertThat(claims.path("reference")).isEqualTo(answer.body().path("reference"));
        assertThat(claims.path("referringAgency").asString()).isEqualTo("ACUTE_TRUST");
        assertThat(claims.path("iss").asString()).isEqualTo("urn:safeguarding:referral-service");
        assertThat(LocalDate.ofInstant(Instant.parse(claims.path("receivedAt").asString()), ZoneId.of("Europe/London")))
                .hasToString(answer.body().path("receivedOn").asString());
        assertThat(claims.path("eventId").asString())
                .isEqualTo(db.sql(
                                "select event_id from domain_event where stream = ? and name = 'referral.referral-submitted'")
                        .param("referral/" + answer.caseId())
                        .query(String.class)
                        .single());
    }

    @Test
    void the_digest_is_that_of_the_form_however_its_json_is_written() {
        var form = ReferralJson.JSON.readTree(ReferralJson.valid().toString());
        var written = ReferralJson.JSON
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(form)
                .replace("Example", "Ex\\u0061mple");
        assertThat(written).contains("\\u0061").contains("\n");

        var digest = claimsOf(api.refer(written)).path("formDigest").asString();

        assertThat(digest).isEqualTo(PartnersProof.digestOf(form));
        assertThat(claimsOf(api.refer(ReferralJson.valid().with("/children/0/forename", "Elm")))
                        .path("formDigest")
                        .asString())
                .isNotEqualTo(digest);
    }

    @Test
    void a_receipt_that_was_tampered_with_proves_nothing() {
        var receipt = api.refer(ReferralJson.valid()).body().path("receipt").asString();
        var keys = publishedKeys();
        var parts = receipt.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);

        for (var forged : new String[] {
            claims.replace("ACUTE_TRUST", "SCHOOL"),
            claims.replaceAll("\"receivedAt\":\"[0-9]{4}", "\"receivedAt\":\"2019"),
            claims.replaceAll("sha-256:.", "sha-256:x")
        }) {
            assertThat(forged).isNotEqualTo(claims);
            var again = parts[0] + "." + encoded(forged) + "." + parts[2];
            assertThat(PartnersProof.claims(again, keys)).isEmpty();
        }
        assertThat(PartnersProof.claims(encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".", keys))
                .isEmpty();
        assertThat(PartnersProof.claims(receipt, ReferralJson.JSON.readTree("{\"keys\":[]}")))
                .isEmpty();
        assertThat(PartnersProof.claims(receipt, keys)).isPresent();
    }

    @Test
    void the_receipt_is_given_again_to_the_agency_that_referred_and_to_nobody_else() {
        var answer = api.refer(ReferralJson.valid());
        var path = "/referrals/" + answer.caseId() + "/receipt";

        assertThat(api.get(HOSPITAL, path).body().path("receipt"))
                .isEqualTo(answer.body().path("receipt"));
        assertThat(api.get(SCHOOL, path).status()).isEqualTo(404);
        assertThat(api.get(HOSPITAL, "/referrals/" + UUID.randomUUID() + "/receipt")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(SCREENER, path).status()).isEqualTo(403);
        assertThat(api.send(HttpMethod.GET, path, null, null, null).status()).isEqualTo(401);
    }

    @Test
    void the_keys_are_public_halves_only_and_the_same_after_a_restart() {
        var receipt = api.refer(ReferralJson.valid()).body().path("receipt").asString();
        var keys = publishedKeys();

        assertThat(keys.toString()).contains("\"Ed25519\"").doesNotContain("\"d\"");
        assertThat(api.get(OPERATOR, "/receipts/keys").body()).isEqualTo(keys);
        assertThat(api.send(HttpMethod.GET, "/receipts/keys", null, null, null).status())
                .isEqualTo(401);
        try (var anew = new StartedAnew()) {
            var later =
                    new ReferralApi(anew.port()).get(SCHOOL, "/receipts/keys").body();
            assertThat(later).isEqualTo(keys);
            assertThat(PartnersProof.claims(receipt, later)).isPresent();
        }
    }

    private JsonNode publishedKeys() {
        return api.get(SCHOOL, "/receipts/keys").body();
    }

    private JsonNode claimsOf(ReferralApi.Answer answer) {
        return PartnersProof.claims(answer.body().path("receipt").asString(), publishedKeys())
                .orElseThrow();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
