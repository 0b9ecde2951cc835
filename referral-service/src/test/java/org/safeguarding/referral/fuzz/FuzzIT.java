package org.safeguarding.referral.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.ReferralJson;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.fuzz.Fuzzer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each request gets an answer that a caller can act on, none an accident of ours; what is refused leaves nothing behind. */
@OnEngines
class FuzzIT {

    static final List<String> TABLES = List.of("attachment_content", "idempotent_answer", "draft", "draft_ended");

    private final int port;
    private final JdbcClient db;

    @Autowired
    FuzzIT(@LocalServerPort int port, JdbcClient db) {
        this.port = port;
        this.db = db;
    }

    @Test
    void whatever_is_sent_is_answered_and_what_is_refused_leaves_nothing() {
        var api = new ReferralApi(port);
        var good = ReferralJson.JSON.readTree(ReferralJson.valid().toString());
        var fuzzer = new Fuzzer(
                port,
                db,
                TABLES,
                Map.of("/referrals", good),
                List.of(ReferralApi.HOSPITAL, ReferralApi.SCHOOL, ReferralApi.SCREENER, ReferralApi.SCREENER));
        for (int i = 0; i < 5; i++) {
            fuzzer.knowing("/referrals/" + api.referred());
        }

        var findings = fuzzer.run();

        assertThat(findings.faults()).as(findings.text()).isEmpty();
        assertThat(findings.statuses()).as("some of it was good").contains(200, 201);
    }
}
