package org.safeguarding.referral.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.SCHOOL;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a case is, what happens to those who knock at another's, and that a lagging view opens nothing. */
@OnEngines
class ComingToACaseIT {

    private static final String SECOND = Tokens.of("screener-2", Role.SCREENER, Agency.PARTNERSHIP);
    private static final String CHAIR = Tokens.of("chair", Role.CHAIR, Agency.PARTNERSHIP);
    private static final String AUDITOR = Tokens.of("auditor", Role.AUDITOR, Agency.PARTNERSHIP);

    private final ReferralApi api;
    private final JdbcClient db;

    @Autowired
    ComingToACaseIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void another_agencys_case_is_answered_like_none_and_the_auditor_reads_who_knocked() {
        var caseId = api.referred();
        api.summary(caseId, summary -> true);

        var refused = api.get(SCHOOL, "/referrals/" + caseId);
        var unknown = api.get(SCHOOL, "/referrals/" + UUID.randomUUID());
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().path("type")).isEqualTo(unknown.body().path("type"));
        assertThat(refused.body().path("title")).isEqualTo(unknown.body().path("title"));

        var knocked =
                api.get(AUDITOR, "/referrals/" + caseId + "/refused-access").body();
        assertThat(knocked).hasSize(1);
        assertThat(knocked.get(0).path("person").asString()).isEqualTo("school-partner");
        assertThat(knocked.get(0).path("agency").asString()).isEqualTo("SCHOOL");
        assertThat(knocked.get(0).path("endpoint").asString()).isEqualTo("GET /referrals/{caseId}");
        assertThat(knocked.get(0).path("reason").asString()).isEqualTo("ANOTHER_AGENCYS");
    }

    @Test
    void another_officers_case_is_closed_until_it_is_given() {
        var caseId = api.referred();
        api.changed(SCREENER, caseId, "/assignment", "{\"officer\": \"screener\"}");
        api.eventually(
                SECOND,
                "/referrals/" + caseId,
                answer -> answer.path("type").asString("").equals("/problems/assigned-to-another"));

        api.changed(CHAIR, caseId, "/assignment", "{\"officer\": \"screener-2\"}");
        api.eventually(SECOND, "/referrals/" + caseId, answer -> answer.has("state"));
        assertThat(api.get(SCREENER, "/referrals/" + caseId).status()).isEqualTo(403);
    }

    @Test
    void an_officer_is_named_by_an_account() {
        var caseId = api.referred();
        var refused = api.change(SCREENER, caseId, "/assignment", "{\"officer\": \"Jo Example\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.badFields()).containsExactly("officer");
    }

    @Test
    void whoever_declares_a_conflict_is_out_in_every_role() {
        var caseId = api.referred();
        api.changed(SCREENER, caseId, "/conflict-of-interest", "");
        for (var role : new Role[] {Role.SCREENER, Role.CHAIR, Role.NOTIFIER, Role.REFERRER}) {
            var token = Tokens.of("screener", role, Agency.ACUTE_TRUST);
            api.eventually(
                    token,
                    "/referrals/" + caseId,
                    answer -> answer.path("type").asString("").equals("/problems/closed-by-conflict"));
        }
        assertThat(api.get(SECOND, "/referrals/" + caseId).status()).isEqualTo(200);
        var given = api.change(SECOND, caseId, "/assignment", "{\"officer\": \"screener\"}");
        assertThat(given.brokenRules()).containsExactly("referral/a-conflicted-person-stays-out");
    }

    @Test
    void a_view_that_knows_nothing_opens_nothing() {
        var caseId = api.referred();
        api.changed(SCREENER, caseId, "/conflict-of-interest", "");
        api.changed(SECOND, caseId, "/assignment", "{\"officer\": \"screener-2\"}");
        api.settled();
        forgetTheDesk(caseId);

        assertThat(api.get(SCHOOL, "/referrals/" + caseId).status()).isEqualTo(404);
        assertThat(api.get(HOSPITAL, "/referrals/" + caseId).status()).isEqualTo(200);
        assertThat(api.get(SCREENER, "/referrals/" + caseId).body().path("type").asString())
                .isEqualTo("/problems/closed-by-conflict");
        assertThat(api.get(Tokens.of("screener-3", Role.SCREENER, Agency.PARTNERSHIP), "/referrals/" + caseId)
                        .body()
                        .path("type")
                        .asString())
                .isEqualTo("/problems/assigned-to-another");
        assertThat(api.get(SECOND, "/referrals/" + caseId).status()).isEqualTo(200);
    }

    @Test
    void an_agency_lists_its_own_referrals_and_no_others() {
        var caseId = api.referred();
        var own = api.eventually(
                HOSPITAL,
                "/referrals?size=100&state=SUBMITTED",
                answer -> answer.toString().contains(caseId.toString()));
        assertThat(own.path("total").asInt()).isPositive();
        assertThat(own.path("referrals")
                        .valueStream()
                        .map(referral -> referral.path("referringAgency").asString()))
                .containsOnly("ACUTE_TRUST");
        assertThat(own.path("referrals").get(0).has("desk")).isFalse();
        assertThat(api.get(SCHOOL, "/referrals?size=100").body().toString()).doesNotContain(caseId.toString());
        assertThat(api.get(HOSPITAL, "/referrals?size=0&state=LOST&x=1").badFields())
                .containsExactly("size", "state", "x");
    }

    private void forgetTheDesk(CaseId caseId) {
        db.sql("delete from desk_case where case_id = ?").param(caseId.value()).update();
    }
}
