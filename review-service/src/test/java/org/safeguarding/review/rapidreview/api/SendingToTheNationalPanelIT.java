package org.safeguarding.review.rapidreview.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.platform.sealed.CaseKeys;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
class SendingToTheNationalPanelIT {

    @Autowired
    private CaseChannel channel;

    @Autowired
    private CaseKeys keys;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
    }

    @Test
    void what_is_sent_is_kept_by_its_hash_and_day_and_the_panels_agreement_ends_the_review() {
        var caseId = journey.signedOff(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "Given.");

        var sent = journey.put(caseId, "submission", SCREENER, "{}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        var hash = sent.json().at("/packSha256").asString();
        var review = journey.awaitStage(caseId, "SENT_TO_PANEL");
        assertThat(review.at("/sent/0/packSha256").asString()).isEqualTo(hash);
        assertThat(review.at("/sent/0/on").asString()).isEqualTo(today().toString());
        assertThat(sha256(pack(caseId))).isEqualTo(hash);

        assertThat(journey.put(caseId, "panel-response", SCREENER, """
                        {"answer": "AGREES", "words": "The Panel agrees."}""").status())
                .isEqualTo(204);
        assertThat(journey.awaitStage(caseId, "LCSPR")
                        .at("/conclusions/0/outcome")
                        .asString())
                .isEqualTo("LOCAL_CSPR");
        assertThat(sha256(pack(caseId)))
                .as("what came after its sending is not in it")
                .isEqualTo(hash);
    }

    @Test
    void the_pack_is_kept_sealed_and_gone_once_its_key_is() {
        var caseId = journey.signedOff(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "Given.");
        assertThat(journey.put(caseId, "submission", SCREENER, "{}").status()).isEqualTo(200);

        assertThat(pack(caseId)).startsWith("%PDF-".getBytes(UTF_8));
        assertThat(db.sql("select sealed from sent_pack where case_id = ?")
                        .param(caseId.value())
                        .query((row, number) -> new String(row.getBytes(1), ISO_8859_1))
                        .single())
                .doesNotContain("%PDF-");
        keys.destroy(SubjectId.of(caseId, "panel-reasons"), "records", "retention");
        assertThat(pack(caseId)).as("a copy of what was erased").isNotEmpty();
        keys.destroy(SubjectId.of(caseId, "sent-pack"), "records", "retention");
        assertThat(journey.get(submission(caseId), SCREENER).status()).isEqualTo(410);
    }

    @Test
    void what_is_refused_to_be_sent_is_not_kept() {
        var caseId = journey.decided(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "Given.");
        assertThat(broken(caseId)).isEqualTo("rapid-review/a-signed-pack-is-sent");

        assertThat(db.sql("select count(*) from sent_pack where case_id = ?")
                        .param(caseId.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_pack_is_sent_after_the_signature_and_once_and_names_the_version_that_was_seen() {
        var caseId = journey.decided(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "Given.");
        assertThat(broken(caseId)).isEqualTo("rapid-review/a-signed-pack-is-sent");
        assertThat(journey.get(submission(caseId), SCREENER).status()).isEqualTo(404);

        journey.signOff(caseId);
        var http = new DocumentReader(port);
        assertThat(http.put(submission(caseId), SCREENER, null)).isEqualTo(428);
        assertThat(http.put(submission(caseId), SCREENER, "\"1\"")).isEqualTo(412);
        assertThat(journey.put(caseId, "submission", CHAIR, "{}").status()).isEqualTo(403);
        assertThat(journey.put(caseId, "submission", SCREENER, "{}").status()).isEqualTo(200);
        assertThat(broken(caseId)).isEqualTo("rapid-review/a-signed-pack-is-sent");
    }

    @Test
    void a_local_review_is_refused_its_submission_by_its_rule() {
        var caseId = newCase();
        channel.announce(
                UUID.randomUUID().toString(),
                new OpenRapidReview(caseId, ReviewBasis.LOCAL_DECISION, null, today().minusDays(3)));
        journey.awaitStage(caseId, "OPENED");

        assertThat(broken(caseId)).isEqualTo("rapid-review/a-local-review-is-never-sent");
    }

    private String broken(CaseId caseId) {
        var refused = journey.put(caseId, "submission", SCREENER, "{}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        return refused.json().at("/rule").asString();
    }

    private byte[] pack(CaseId caseId) {
        var pack = new DocumentReader(port).get(submission(caseId), SCREENER, "application/pdf");
        assertThat(pack.statusCode()).isEqualTo(200);
        return pack.body();
    }

    private static String submission(CaseId caseId) {
        return "/rapid-reviews/" + caseId + "/submission";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
