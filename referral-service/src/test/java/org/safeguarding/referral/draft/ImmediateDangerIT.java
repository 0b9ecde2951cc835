package org.safeguarding.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.SCREENER;
import static org.safeguarding.referral.draft.DraftApi.bytes;
import static org.safeguarding.referral.draft.DraftApi.idOf;
import static org.safeguarding.referral.draft.DraftApi.newKey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralApi.Answer;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OnEngines
@Import(MovableClock.class)
class ImmediateDangerIT {

    private static final String FIRST = "{\"urgent\":\"If a child is in immediate danger call 999 now. ";

    private final DraftApi api;
    private final ReferralApi referrals;
    private final JdbcClient db;

    @Autowired
    ImmediateDangerIT(@LocalServerPort int port, JdbcClient db) {
        api = new DraftApi(port);
        referrals = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void every_answer_says_999_and_the_hub_before_anything_else() {
        var draft = api.begin(danger());
        var id = idOf(draft);

        for (var answer : List.of(
                draft, api.read(id), api.save(id, "\"0\"", danger()), api.submit(id, newKey()), refer(danger()))) {
            assertThat(answer.text()).startsWith(FIRST).contains("safeguarding hub (MASH)");
            assertThat(answer.body().path("acknowledgement").path("needed").asBoolean())
                    .isTrue();
        }
        assertThat(api.begin(ReferralJson.valid()).text())
                .doesNotContain("urgent")
                .doesNotContain("acknowledgement");
    }

    @Test
    void the_referrer_acknowledges_and_the_screener_sees_it() {
        var referred = refer(danger());
        var acknowledgement = referred.body().path("acknowledgement");
        var at = acknowledgement.path("at").asString();
        assertThat(at).isEqualTo("/referrals/" + referred.caseId() + "/danger-acknowledgement");
        assertThat(queued(referred.caseId()).path("immediateDanger").asBoolean())
                .isTrue();
        assertThat(queued(referred.caseId()).path("dangerAcknowledged").asBoolean())
                .isFalse();

        var acknowledged = api.send(
                HttpMethod.PUT,
                at,
                api.token,
                null,
                acknowledgement.path("ifMatch").asString(),
                null);

        assertThat(acknowledged.status()).as(acknowledged.text()).isEqualTo(204);
        assertThat(acknowledged.headers().getETag()).isEqualTo("\"1\"");
        assertThat(events(referred.caseId()))
                .containsExactly("referral.referral-submitted", "referral.danger-acknowledged");
        referrals.summary(
                referred.caseId(), read -> read.path("dangerAcknowledged").asBoolean());
        assertThat(queued(referred.caseId()).path("dangerAcknowledged").asBoolean())
                .isTrue();
    }

    @Test
    void acknowledged_in_the_draft_it_is_acknowledged_in_the_referral() {
        var id = api.begun(danger());

        assertThat(api.acknowledge(id).status()).isEqualTo(204);
        var sheet = api.read(id);
        var submitted = api.submit(id, newKey());

        assertThat(sheet.headers().getETag()).isEqualTo("\"0\"");
        var acknowledgement = sheet.body().path("acknowledgement");
        assertThat(acknowledgement.path("needed").asBoolean()).isFalse();
        assertThat(submitted.text()).startsWith(FIRST);
        assertThat(submitted.body().path("acknowledgement").path("needed").asBoolean())
                .isFalse();
        assertThat(submitted.body().path("acknowledgement").path("acknowledgedAt"))
                .isEqualTo(acknowledgement.path("acknowledgedAt"));
        assertThat(events(submitted.caseId()))
                .containsExactly("referral.referral-submitted", "referral.danger-acknowledged");
        referrals.summary(
                submitted.caseId(), read -> read.path("dangerAcknowledged").asBoolean());
    }

    @Test
    void danger_that_was_taken_back_and_told_again_is_acknowledged_again() {
        var id = api.begun(danger());
        api.acknowledge(id);
        api.save(id, "\"0\"", danger());
        assertThat(needed(api.read(id))).isFalse();

        api.save(id, "\"1\"", ReferralJson.valid());
        assertThat(api.acknowledge(id).status()).isEqualTo(409);
        api.save(id, "\"2\"", danger());

        assertThat(needed(api.read(id))).isTrue();
    }

    @Test
    void where_no_danger_was_told_there_is_nothing_to_acknowledge() {
        var caseId = refer(ReferralJson.valid()).caseId();

        var refused = api.send(
                HttpMethod.PUT, "/referrals/" + caseId + "/danger-acknowledgement", api.token, null, "\"0\"", null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.brokenRules()).containsExactly("referral/danger-was-stated");
        assertThat(api.send(
                                HttpMethod.PUT,
                                "/referrals/" + caseId + "/danger-acknowledgement",
                                api.token,
                                null,
                                null,
                                null)
                        .status())
                .isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\"", "\" Yes \""})
    void in_doubt_a_half_typed_draft_tells_of_danger(String typed) {
        assertThat(api.begin("{\"immediateDanger\": " + typed + ", \"safetyActions\": \"help is on\"}")
                        .text())
                .startsWith(FIRST);
    }

    @Test
    void every_word_is_kept_beside_the_danger() {
        var form = danger().with("/safetyActions", "Called 999 at 10:04; waiting with the child.");
        var referred = refer(form);

        var content = referrals.eventually(
                SCREENER, "/referrals/" + referred.caseId() + "/content", read -> read.has("children"));

        assertThat(content.toString()).contains("Called 999 at 10:04; waiting with the child.");
    }

    private static ReferralJson danger() {
        return ReferralJson.valid().with("/immediateDanger", true);
    }

    private static boolean needed(Answer sheet) {
        return sheet.body().path("acknowledgement").path("needed").asBoolean();
    }

    private Answer refer(ReferralJson form) {
        var answer = api.send(HttpMethod.POST, "/referrals", api.token, newKey(), null, bytes(form));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private JsonNode queued(CaseId caseId) {
        return referrals
                .eventually(
                        SCREENER,
                        "/work-list?list=unassigned&sort=newest&size=100",
                        queue -> queue.toString().contains(caseId.toString()))
                .path("referrals")
                .valueStream()
                .filter(entry -> entry.path("caseId").asString().equals(caseId.toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> events(CaseId caseId) {
        return db.sql("select name from domain_event where stream = ? order by sequence_number")
                .param("referral/" + caseId)
                .query(String.class)
                .list();
    }
}
