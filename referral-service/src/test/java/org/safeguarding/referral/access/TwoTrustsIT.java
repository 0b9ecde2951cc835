package org.safeguarding.referral.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.SCREENER;
import static org.safeguarding.referral.ReferralApi.SECOND_HOSPITAL;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.safeguarding.testing.access.Endpoint;
import org.safeguarding.testing.access.Knocking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Two trusts are of one kind and two organisations: neither finds a case of the other's by any door. */
@OnEngines
class TwoTrustsIT {

    private static final String AUDITOR = Tokens.of("auditor", Role.AUDITOR, Agency.PARTNERSHIP);

    private final int port;
    private final ReferralApi api;
    private final JdbcClient db;
    private final List<Endpoint> doors;

    @Autowired
    TwoTrustsIT(
            @LocalServerPort int port,
            JdbcClient db,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.port = port;
        this.api = new ReferralApi(port);
        this.db = db;
        this.doors = Endpoint.of(mapping).stream()
                .filter(Endpoint::isOfACase)
                .filter(door -> door.roles().contains(Role.REFERRER))
                .toList();
    }

    @Test
    void every_door_of_a_referrer_is_closed_to_the_other_trust_and_the_auditor_reads_each_attempt() throws Exception {
        var caseId = api.referred();
        api.settled();

        knockAtEveryDoor(caseId);

        var attempts = api.get(AUDITOR, "/referrals/" + caseId + "/refused-access")
                .body()
                .valueStream()
                .toList();
        assertThat(attempts)
                .extracting(attempt -> attempt.path("endpoint").asString())
                .containsExactlyInAnyOrderElementsOf(
                        doors.stream().map(Endpoint::name).toList());
        assertThat(attempts).allSatisfy(attempt -> {
            assertThat(attempt.path("person").asString()).isEqualTo("second-hospital-partner");
            assertThat(attempt.path("agency").asString()).isEqualTo("ACUTE_TRUST");
            assertThat(attempt.path("organisation").asString()).isEqualTo("RX00");
            assertThat(attempt.path("reason").asString()).isEqualTo("ANOTHER_AGENCYS");
        });
    }

    @Test
    void a_view_that_knows_nothing_opens_nothing_to_the_other_trust() throws Exception {
        var caseId = api.referred();
        api.settled();
        db.sql("delete from desk_case where case_id = ?").param(caseId.value()).update();

        knockAtEveryDoor(caseId);

        assertThat(api.get(HOSPITAL, "/referrals/" + caseId).status()).isEqualTo(200);
    }

    @Test
    void each_trust_lists_its_own_referrals_and_is_named_to_the_officer() {
        var first = api.referred();
        var second = api.send(
                        HttpMethod.POST,
                        "/referrals",
                        SECOND_HOSPITAL,
                        UUID.randomUUID().toString(),
                        ReferralJson.valid().toString())
                .caseId();
        api.settled();

        assertThat(listed(HOSPITAL)).contains(first.toString()).doesNotContain(second.toString());
        assertThat(listed(SECOND_HOSPITAL)).contains(second.toString()).doesNotContain(first.toString());
        assertThat(api.summary(first, summary -> summary.has("state"))
                        .path("referringOrganisation")
                        .asString())
                .isEqualTo("ACUTE-TRUST-1");
        assertThat(api.summary(second, summary -> summary.has("state"))
                        .path("referringOrganisation")
                        .asString())
                .isEqualTo("RX00");
        assertThat(api.get(SCREENER, "/work-list?list=all&agency=ACUTE_TRUST&sort=newest&size=100")
                        .body()
                        .path("referrals")
                        .valueStream()
                        .filter(entry -> entry.path("caseId").asString().equals(second.toString()))
                        .map(entry -> entry.path("referringOrganisation").asString()))
                .containsExactly("RX00");
    }

    @Test
    void a_receipt_is_given_again_to_the_trust_that_referred_alone() {
        var referred = api.refer(ReferralJson.valid());
        var path = "/referrals/" + referred.caseId() + "/receipt";

        assertThat(api.get(HOSPITAL, path).body().path("receipt"))
                .isEqualTo(referred.body().path("receipt"));
        assertThat(api.get(SECOND_HOSPITAL, path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"referral_summary, ''", "referral_receipt, /receipt"})
    void what_is_kept_of_a_case_names_its_organisation_and_is_shown_to_no_other_even_behind_the_door(
            String table, String what) {
        var caseId = api.referred();
        var path = "/referrals/" + caseId + what;
        api.settled();
        assertThat(api.get(HOSPITAL, path).status()).isEqualTo(200);

        db.sql("update " + table + " set referring_organisation = 'RX00' where case_id = ?")
                .param(caseId.value())
                .update();

        assertThat(api.get(HOSPITAL, path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "X", "rx0", "RX0 ", "-RX0", "St Elsewhere", "ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567"})
    void a_token_that_names_no_organisation_refers_nothing_and_lists_nothing(@Nullable String instead) {
        var token = Tokens.ofNoOrganisation("hospital-partner", Role.REFERRER, Agency.ACUTE_TRUST, instead);

        var refused = Stream.of(
                api.send(
                        HttpMethod.POST,
                        "/referrals",
                        token,
                        UUID.randomUUID().toString(),
                        ReferralJson.valid().toString()),
                api.get(token, "/referrals"));

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body().path("type").asString()).isEqualTo("/problems/not-your-role");
        });
    }

    private void knockAtEveryDoor(CaseId caseId) throws Exception {
        assertThat(doors).hasSizeGreaterThan(8);
        try (var knocking = new Knocking(port)) {
            for (var door : doors) {
                var answer = knocking.knock(door, caseId, SECOND_HOSPITAL, "two-trusts");
                assertThat(answer.status()).as(door.name()).isEqualTo(404);
                assertThat(answer.type()).as(door.name()).isEqualTo("/problems/not-found");
            }
        }
    }

    private Set<String> listed(String token) {
        return api.get(token, "/referrals?size=100")
                .body()
                .path("referrals")
                .valueStream()
                .map(referral -> referral.path("caseId").asString())
                .collect(java.util.stream.Collectors.toSet());
    }
}
