package org.safeguarding.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.Engines;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.file.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with the owner's rights changes what rests; whoever reads it is told, and nothing false is given out. */
@OnEngines
@ExtendWith(OutputCaptureExtension.class)
class SwappedBytesIT {

    private static final String THREE_PARTS = "Hawthornmere ".repeat(200_000);

    private final AttachmentApi api;
    private final ReferralApi referrals;
    private final JdbcClient db;
    private final MeterRegistry metrics;

    @Autowired
    SwappedBytesIT(@LocalServerPort int port, JdbcClient db, MeterRegistry metrics) {
        api = new AttachmentApi(port);
        referrals = new ReferralApi(port);
        this.db = db;
        this.metrics = metrics;
    }

    @Test
    void one_bit_is_enough(CapturedOutput log) throws SQLException {
        var caseId = api.referred();
        var id = attached(caseId, "Larkspurton.txt");
        asOwner("update attachment_content set sealed = set_byte(sealed, 200, get_byte(sealed, 200) # 1) "
                + "where part = 1 and attachment_id = '" + id + "'");

        isDamaged(caseId, id);

        assertThat(log.toString())
                .contains("Case " + caseId + ", attachment " + id)
                .doesNotContain("Larkspurton")
                .doesNotContain("Hawthornmere");
    }

    @Test
    void a_file_that_was_cut_short_is_damaged() throws SQLException {
        var caseId = api.referred();
        var id = attached(caseId, "a.txt");
        asOwner("delete from attachment_content where part = 2 and attachment_id = '" + id + "'");

        isDamaged(caseId, id);
    }

    @Test
    void a_file_that_is_gone_is_damaged() throws SQLException {
        var caseId = api.referred();
        var id = attached(caseId, "a.txt");
        asOwner("delete from attachment_content where attachment_id = '" + id + "'");

        isDamaged(caseId, id);
    }

    @Test
    void parts_in_another_order_are_damaged() throws SQLException {
        var caseId = api.referred();
        var id = attached(caseId, "a.txt");
        asOwner("update attachment_content set part = 2 - part + 100 where attachment_id = '" + id + "'");
        asOwner("update attachment_content set part = part - 100 where attachment_id = '" + id + "'");

        isDamaged(caseId, id);
    }

    @Test
    void two_attachments_that_were_exchanged_are_both_damaged() throws SQLException {
        var caseId = api.referred();
        var one = attached(caseId, "one.txt");
        var other = attached(caseId, "other.txt");
        exchange(one, other);

        isDamaged(caseId, one);
        isDamaged(caseId, other);
    }

    @Test
    void bytes_of_another_case_are_damaged_here() throws SQLException {
        var here = api.referred();
        var there = api.referred();
        var one = attached(here, "a.txt");
        var other = attached(there, "a.txt");
        exchange(one, other);

        isDamaged(here, one);
    }

    @Test
    void a_damaged_file_is_not_scanned_either() throws SQLException {
        var caseId = api.referred();
        var id = attached(caseId, "a.txt");
        asOwner("delete from attachment_content where attachment_id = '" + id + "'");

        assertThat(api.scanAgain(SCREENER, caseId, id).status()).isIn(409, 500);
    }

    @Test
    void the_service_itself_may_neither_change_nor_delete_them() {
        attached(api.referred(), "a.txt");

        for (var deed : new String[] {
            "update attachment_content set part = 9", "delete from attachment_content", "truncate attachment_content"
        }) {
            assertThatThrownBy(() -> db.sql(deed).update()).as(deed).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void a_destroyed_key_is_answered_as_erased() {
        var caseId = api.referred();
        var id = attached(caseId, "Larkspurton.txt");
        var other = attached(caseId, "other.txt");

        var erasure = referrals.send(
                HttpMethod.POST,
                "/operations/erasures",
                OPERATOR,
                null,
                "{\"subject\": \"" + caseId + "/attachment-" + id + "\", \"basis\": \"DPO-7\"}");
        assertThat(erasure.status()).as(erasure.text()).isEqualTo(204);

        var gone = api.read(HOSPITAL, caseId, id);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.problem()).isEqualTo("attachment-erased");
        assertThat(gone.body().path("erased").path("by").asString()).isEqualTo("operator");
        assertThat(gone.body().path("erased").path("basis").asString()).isEqualTo("DPO-7");
        assertThat(api.list(SCREENER, caseId).text()).contains("\"erased\"").doesNotContain("Larkspurton");
        assertThat(api.read(HOSPITAL, caseId, other).status()).isEqualTo(200);
    }

    private UUID attached(CaseId caseId, String name) {
        return api.attached(caseId, name, "text/plain", SampleFiles.text(THREE_PARTS + name));
    }

    private void isDamaged(CaseId caseId, UUID id) {
        var alarmed = metrics.counter("safeguarding.attachments.damaged").count();

        var answer = api.read(HOSPITAL, caseId, id);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problem()).isEqualTo("attachment-damaged");
        assertThat(answer.text()).doesNotContain("Hawthornmere");
        assertThat(metrics.counter("safeguarding.attachments.damaged").count()).isEqualTo(alarmed + 1);
    }

    private static void exchange(UUID one, UUID other) throws SQLException {
        asOwner("update attachment_content set part = part + 100 where attachment_id = '" + one + "'");
        asOwner("update attachment_content set attachment_id = '" + one + "' where attachment_id = '" + other + "'");
        asOwner("update attachment_content set attachment_id = '" + other
                + "', part = part - 100 where part >= 100 and attachment_id = '" + one + "'");
    }

    private static void asOwner(String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        Engines.running().jdbcUrl("referral"), "referral_owner", "referral_owner");
                var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
