package org.safeguarding.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.file.PlayedClamAv;
import org.safeguarding.testing.file.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where a virus scanner is configured, it looks at every file before it is kept; where it does not answer, that is said. */
@OnEngines
@ExtendWith(OutputCaptureExtension.class)
class ScanningIT {

    private static final PlayedClamAv DAEMON = new PlayedClamAv();

    private final AttachmentApi api;
    private final JdbcClient db;

    @Autowired
    ScanningIT(@LocalServerPort int port, JdbcClient db) {
        api = new AttachmentApi(port);
        this.db = db;
    }

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("safeguarding.clamav.host", () -> "127.0.0.1");
        properties.add("safeguarding.clamav.port", DAEMON::port);
        properties.add("safeguarding.clamav.timeout", () -> "2s");
    }

    @AfterEach
    void judgesAgain() {
        DAEMON.says("");
    }

    @Test
    void a_clean_file_says_so_everywhere() {
        var caseId = api.referred();
        var content = SampleFiles.pdf("clean");

        var answer = api.attach(caseId, "a.pdf", "application/pdf", content);

        assertThat(answer.body().path("scan").asString()).startsWith("Scanned: ");
        assertThat(DAEMON.looked()).anySatisfy(seen -> assertThat(seen).isEqualTo(content));
        api.settled();
        assertThat(api.list(HOSPITAL, caseId).body().get(0).path("scanState").asString())
                .isEqualTo("CLEAN");
        assertThat(api.read(HOSPITAL, caseId, answer.id()).header("Virus-Scan")).startsWith("Scanned: ");
    }

    @Test
    void an_infected_file_is_refused_and_nothing_of_it_is_kept(CapturedOutput log) {
        var caseId = api.referred();

        var refused = api.attach(caseId, "Larkspurfen.txt", "text/plain", SampleFiles.text(SampleFiles.EICAR));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("file-infected");
        assertThat(kept(caseId)).isZero();
        assertThat(db.sql("select count(*) from domain_event where stream = ?")
                        .param("referral/" + caseId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(log.toString()).contains("A file was refused: file-infected").doesNotContain("Larkspurfen");
    }

    @Test
    void a_request_that_is_repeated_is_not_scanned_again() {
        var caseId = api.referred();
        var key = UUID.randomUUID().toString();
        var content = SampleFiles.pdf("once " + key);
        for (int i = 0; i < 3; i++) {
            assertThat(api.attach(HOSPITAL, caseId, key, "a.pdf", "application/pdf", content)
                            .status())
                    .isEqualTo(201);
        }

        assertThat(DAEMON.looked().stream().filter(seen -> java.util.Arrays.equals(seen, content)))
                .hasSize(1);
    }

    @Test
    void a_file_that_was_not_scanned_is_scanned_later() {
        DAEMON.says("INSTREAM size limit exceeded. ERROR");
        var caseId = api.referred();
        var id = api.attached(caseId, "a.pdf", "application/pdf", SampleFiles.pdf("later"));
        assertThat(api.read(HOSPITAL, caseId, id).header("Virus-Scan")).startsWith("Not scanned: ");
        assertThat(api.scanAgain(OPERATOR, caseId, id).problem()).isEqualTo("virus-scanner-silent");

        DAEMON.says("");
        var answer = api.scanAgain(OPERATOR, caseId, id);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("scan").asString()).startsWith("Scanned: ");
        api.settled();
        assertThat(api.read(HOSPITAL, caseId, id).header("Virus-Scan")).startsWith("Scanned: ");
    }

    @Test
    void a_file_in_which_something_is_found_later_is_held_back() {
        DAEMON.says("an outage");
        var caseId = api.referred();
        var id = api.attached(caseId, "a.txt", "text/plain", SampleFiles.text(SampleFiles.EICAR));
        DAEMON.says("");

        assertThat(api.scanAgain(SCREENER, caseId, id).body().path("scan").asString())
                .startsWith("Infected: ");
        api.settled();

        var read = api.read(HOSPITAL, caseId, id);
        assertThat(read.status()).isEqualTo(409);
        assertThat(read.problem()).isEqualTo("attachment-infected");
        assertThat(api.list(HOSPITAL, caseId).text()).contains("INFECTED");
    }

    private int kept(CaseId caseId) {
        return db.sql("select count(*) from attachment_content where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }
}
