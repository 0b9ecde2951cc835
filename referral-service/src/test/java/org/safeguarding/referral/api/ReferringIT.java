package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCHOOL;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@OnEngines
class ReferringIT {

    private final ReferralApi api;

    @Autowired
    ReferringIT(@LocalServerPort int port) {
        api = new ReferralApi(port);
    }

    @Test
    void a_partner_refers_and_gets_a_receipt() {
        var answer = api.refer(ReferralJson.valid());

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.headers().getLocation()).hasToString("/referrals/" + answer.caseId());
        assertThat(answer.body().path("reference").asString())
                .isEqualTo("SC-" + answer.caseId().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        assertThat(answer.body().path("receivedOn").asString()).isEqualTo(ReferralApi.today());
        assertThat(answer.body().has("urgent")).isFalse();
    }

    @Test
    void more_than_four_children_are_taken_with_a_warning() {
        var child = ReferralJson.JSON.readTree(ReferralJson.valid().toString()).at("/children/0");

        var answer = api.refer(ReferralJson.valid().with("/children", Collections.nCopies(5, child)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.body().path("warnings").valueStream().map(JsonNode::asString))
                .containsExactly(Warnings.MORE_THAN_FOUR);
        assertThat(api.refer(ReferralJson.valid()).body().path("warnings")).isEmpty();
    }

    @Test
    void a_care_leaver_is_referred_for_a_death_and_not_for_harm() {
        var second = ReferralJson.JSON.readTree(ReferralJson.valid().toString()).at("/children/1");
        var died = ReferralJson.valid()
                .with("/children", List.of(second))
                .with("/children/0/dateOfBirth", "2004-03-02")
                .with("/children/0/careStatus", "CARE_LEAVER");
        var harmed = ReferralJson.valid()
                .with("/children/0/dateOfBirth", "2004-03-02")
                .with("/children/0/careStatus", "CARE_LEAVER");

        assertThat(api.refer(died).body().path("warnings").valueStream().map(JsonNode::asString))
                .containsExactly(Warnings.CARE_LEAVERS);
        assertThat(api.refer(harmed).brokenRules()).containsExactly("form/a-care-leaver-of-age-has-died");
    }

    @Test
    void immediate_danger_is_answered_first_with_999_and_keeps_the_text() {
        var answer = api.refer(ReferralJson.valid().with("/immediateDanger", true));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).startsWith("{\"urgent\":\"If a child is in immediate danger call 999 now.");
        var content = api.eventually(
                SCREENER, "/referrals/" + answer.caseId() + "/content", read -> read.has("safetyActions"));
        assertThat(content.path("immediateDanger").asBoolean()).isTrue();
        assertThat(content.path("safetyActions").asString()).isEqualTo("Ash stays on the ward; visits are supervised.");
    }

    @Test
    void the_referrer_follows_its_own_referral() {
        var caseId = api.referred();

        var summary = api.eventually(HOSPITAL, "/referrals/" + caseId, read -> read.has("state"));

        assertThat(summary.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(summary.has("result")).isFalse();
        assertThat(summary.path("referringAgency").asString()).isEqualTo("ACUTE_TRUST");
    }

    @Test
    void another_agencys_referral_is_not_there() {
        var caseId = api.referred();
        api.summary(caseId, read -> read.has("state"));

        var answer = api.get(SCHOOL, "/referrals/" + caseId);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("status").asInt()).isEqualTo(404);
    }

    @Test
    void a_case_that_does_not_exist_is_not_there() {
        var nowhere = "/referrals/" + UUID.randomUUID();

        assertThat(api.get(SCREENER, nowhere).status()).isEqualTo(404);
        assertThat(api.get(SCREENER, nowhere + "/content").status()).isEqualTo(404);
        assertThat(api.get(SCREENER, "/referrals/not-a-case").status()).isEqualTo(400);
    }

    @Test
    void nobody_refers_without_a_token() {
        var body = ReferralJson.valid().toString();

        assertThat(api.send(
                                HttpMethod.POST,
                                "/referrals",
                                null,
                                UUID.randomUUID().toString(),
                                body)
                        .status())
                .isEqualTo(401);
        assertThat(api.send(
                                HttpMethod.POST,
                                "/referrals",
                                "nonsense",
                                UUID.randomUUID().toString(),
                                body)
                        .status())
                .isEqualTo(401);
        assertThat(api.send(
                                HttpMethod.POST,
                                "/referrals",
                                Tokens.forged("hospital-partner", Role.REFERRER, Agency.ACUTE_TRUST),
                                UUID.randomUUID().toString(),
                                body)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void only_the_right_role_enters() {
        var caseId = api.referred();
        var body = ReferralJson.valid().toString();

        assertThat(api.send(
                                HttpMethod.POST,
                                "/referrals",
                                SCREENER,
                                UUID.randomUUID().toString(),
                                body)
                        .status())
                .isEqualTo(403);
        assertThat(api.get(OPERATOR, "/referrals/" + caseId).status()).isEqualTo(403);
        assertThat(api.get(HOSPITAL, "/referrals/" + caseId + "/content").status())
                .isEqualTo(403);
        assertThat(api.get(HOSPITAL, "/work-list").status()).isEqualTo(403);
        assertThat(api.get(SCREENER, "/operations/alarms").status()).isEqualTo(403);
        assertThat(api.send(HttpMethod.PUT, "/referrals/" + caseId + "/screening", HOSPITAL, null, ReferralApi.DECLINE)
                        .status())
                .isEqualTo(403);
    }
}
