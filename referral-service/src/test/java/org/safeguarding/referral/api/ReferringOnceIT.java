package org.safeguarding.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;

import java.util.Set;
import java.util.UUID;
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
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
class ReferringOnceIT {

    private final ReferralApi api;
    private final JdbcClient db;

    @Autowired
    ReferringOnceIT(@LocalServerPort int port, JdbcClient db) {
        api = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void the_same_key_and_body_are_answered_the_same() {
        var key = UUID.randomUUID().toString();
        var body = ReferralJson.valid().toString();

        var first = api.send(HttpMethod.POST, "/referrals", HOSPITAL, key, body);
        var second = api.send(HttpMethod.POST, "/referrals", HOSPITAL, key, body);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.headers().getLocation()).isEqualTo(first.headers().getLocation());
    }

    @Test
    void fifty_at_once_with_the_same_key_are_one_case_and_one_event() throws Exception {
        long before = submissions();
        var key = UUID.randomUUID().toString();
        var body = ReferralJson.valid().toString();
        Callable<Answer> post = () -> api.send(HttpMethod.POST, "/referrals", HOSPITAL, key, body);

        try (var partners = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = partners
                    .invokeAll(Stream.generate(() -> post).limit(50).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(Set.copyOf(answers.stream().map(Answer::text).toList())).hasSize(1);
            assertThat(events(answers.getFirst().caseId())).isEqualTo(1);
        }
        assertThat(submissions()).isEqualTo(before + 1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        api.send(
                HttpMethod.POST,
                "/referrals",
                HOSPITAL,
                key,
                ReferralJson.valid().toString());
        long before = submissions();

        var other = api.send(
                HttpMethod.POST,
                "/referrals",
                HOSPITAL,
                key,
                ReferralJson.valid().with("/children/0/forename", "Elm").toString());

        assertThat(other.status()).isEqualTo(422);
        assertThat(submissions()).isEqualTo(before);
    }

    @Test
    void a_referral_without_a_key_is_a_bad_request() {
        var answer = api.send(
                HttpMethod.POST,
                "/referrals",
                HOSPITAL,
                null,
                ReferralJson.valid().toString());

        assertThat(answer.status()).isEqualTo(400);
    }

    private long submissions() {
        return db.sql("select count(*) from domain_event where name = 'referral.referral-submitted'")
                .query(Long.class)
                .single();
    }

    private long events(CaseId caseId) {
        return db.sql("select count(*) from domain_event where stream = ?")
                .param("referral/" + caseId)
                .query(Long.class)
                .single();
    }
}
