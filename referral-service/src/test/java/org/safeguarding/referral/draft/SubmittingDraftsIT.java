package org.safeguarding.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.SCREENER;
import static org.safeguarding.referral.draft.DraftApi.bytes;
import static org.safeguarding.referral.draft.DraftApi.newKey;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

@OnEngines
@Import(MovableClock.class)
class SubmittingDraftsIT {

    private final DraftApi api;
    private final ReferralApi referrals;
    private final JdbcClient db;

    @Autowired
    SubmittingDraftsIT(@LocalServerPort int port, JdbcClient db) {
        api = new DraftApi(port);
        referrals = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void a_submitted_draft_is_a_referral_like_any_other() {
        var draft = api.submit(api.begun(ReferralJson.valid()), newKey());
        var direct = api.send(HttpMethod.POST, "/referrals", api.token, newKey(), null, bytes(ReferralJson.valid()));

        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(draft.headers().getLocation()).hasToString("/referrals/" + draft.caseId());
        assertThat(draft.body().propertyNames()).isEqualTo(direct.body().propertyNames());
        assertThat(events(draft.caseId())).isEqualTo(events(direct.caseId()));
        assertThat(summary(draft)).isEqualTo(summary(direct));
        assertThat(content(draft)).isEqualTo(content(direct));
    }

    @Test
    void a_submitted_draft_is_no_draft_any_more() {
        var id = api.begun(ReferralJson.valid());
        api.submit(id, newKey());

        assertThat(api.read(id).status()).isEqualTo(404);
        assertThat(api.save(id, "\"0\"", "{}").status()).isEqualTo(404);
        assertThat(api.list().body().path("drafts").asInt()).isZero();
    }

    @Test
    void submitted_twice_it_is_one_case_and_one_answer_whatever_the_key() {
        var id = api.begun(ReferralJson.valid().with("/immediateDanger", true));
        var key = newKey();

        var first = api.submit(id, key);

        assertThat(api.submit(id, key).text()).isEqualTo(first.text());
        var other = api.submit(id, newKey());
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.text()).isEqualTo(first.text());
        assertThat(other.headers().getLocation()).isEqualTo(first.headers().getLocation());
    }

    @Test
    void twenty_at_once_with_twenty_keys_are_one_case() throws Exception {
        var id = api.begun(ReferralJson.valid());
        long before = submissions();
        Callable<Answer> submit = () -> api.submit(id, newKey());

        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = windows
                    .invokeAll(Stream.generate(() -> submit).limit(20).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(Set.copyOf(answers.stream().map(Answer::text).toList())).hasSize(1);
        }
        assertThat(submissions()).isEqualTo(before + 1);
    }

    @Test
    void a_submission_that_is_refused_names_every_field_and_leaves_the_draft_as_it_was() {
        var form = ReferralJson.valid()
                .without("/referrer/name")
                .with("/children/1/nhsNumber", "123")
                .with("/extra", 1);
        var id = api.begun(form);
        var before = api.read(id);
        long cases = submissions();
        var key = newKey();

        var refused = api.submit(id, key);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.badFields()).contains("referrer.name", "children[1].nhsNumber", "extra");
        assertThat(refused.body().path("errors")).isEqualTo(before.body().path("missing"));
        assertThat(api.read(id).text()).isEqualTo(before.text());
        assertThat(submissions()).isEqualTo(cases);

        api.save(id, "\"0\"", ReferralJson.valid());
        assertThat(api.submit(id, key).status()).isEqualTo(201);
    }

    @Test
    void a_submission_that_a_rule_of_the_case_refuses_leaves_the_draft_too() {
        var id = api.begun(ReferralJson.valid().with("/children/0/dateOfBirth", "1995-03-02"));

        var refused = api.submit(id, newKey());

        assertThat(refused.status()).as(refused.text()).isIn(400, 409);
        assertThat(api.read(id).body().path("version").asInt()).isZero();
    }

    @Test
    void a_submission_without_a_key_is_a_bad_request() {
        var id = api.begun(ReferralJson.valid());

        assertThat(api.send(HttpMethod.POST, "/drafts/" + id + "/submission", api.token, null, null, null)
                        .status())
                .isEqualTo(400);
        assertThat(api.read(id).status()).isEqualTo(200);
    }

    private long submissions() {
        return db.sql("select count(*) from domain_event where name = 'referral.referral-submitted'")
                .query(Long.class)
                .single();
    }

    private List<String> events(CaseId caseId) {
        return db.sql("select name from domain_event where stream = ? order by sequence_number")
                .param("referral/" + caseId)
                .query(String.class)
                .list();
    }

    private String summary(Answer answer) {
        return anonymous(
                answer, referrals.eventually(SCREENER, "/referrals/" + answer.caseId(), read -> read.has("state")));
    }

    private String content(Answer answer) {
        return anonymous(
                answer,
                referrals.eventually(
                        SCREENER, "/referrals/" + answer.caseId() + "/content", read -> read.has("children")));
    }

    private static String anonymous(Answer answer, Object read) {
        return read.toString()
                .replace(answer.caseId().toString(), "the case")
                .replace(answer.body().path("reference").asString(), "its reference");
    }
}
