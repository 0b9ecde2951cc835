package org.safeguarding.review.practicereview.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewJourney.*;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.review.practicereview.PracticeReviewJourney;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.file.MultipartForm;
import org.safeguarding.testing.file.PlayedClamAv;
import org.safeguarding.testing.file.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A version of the report comes in whole, or nothing of it does. */
@OnEngines
class HandingInTheReportIT {

    private static final PlayedClamAv DAEMON = new PlayedClamAv();
    private static final String PDF = "application/pdf";

    @Autowired
    private EventStore events;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private PracticeReviewJourney journey;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("safeguarding.clamav.host", () -> "127.0.0.1");
        properties.add("safeguarding.clamav.port", DAEMON::port);
        properties.add("safeguarding.file.max-size", () -> "2MB");
        properties.add("safeguarding.file.most-in-a-case", () -> "3");
    }

    @BeforeEach
    void begin() {
        journey = new PracticeReviewJourney(port, events);
    }

    @Test
    void a_version_is_named_by_the_hash_of_its_bytes_and_read_as_it_came() {
        var caseId = atFieldwork();
        var report = SampleFiles.pdf("x".repeat(1_500_000));

        var answer = journey.handIn(caseId, report);

        done(answer);
        assertThat(answer.json().at("/draft").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/scan").asString()).startsWith("Scanned: ");
        var shown = journey.review(caseId).at("/drafts/0");
        assertThat(shown.at("/hash").asString())
                .isEqualTo(answer.json().at("/hash").asString());
        assertThat(shown.at("/size").asInt()).isEqualTo(report.length);
        var read = journey.file(shown.at("/file").asString(), REVIEWER);
        assertThat(read.body()).isEqualTo(report);
        assertThat(read.headers().firstValue("Content-Type")).hasValue(PDF);
        assertThat(read.headers().firstValue("Virus-Scan"))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Scanned: "));
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(rows(caseId)).isEqualTo(2);
    }

    static Stream<Arguments> what_is_no_report_is_refused_and_nothing_of_it_is_kept() {
        return Stream.of(
                refused(415, "file-type-refused", "r.docx", SampleFiles.DOCX, SampleFiles.docx()),
                refused(415, "file-type-refused", "r.txt", "text/plain", SampleFiles.text("A report.")),
                refused(415, "file-type-refused", "r.pdf", PDF, SampleFiles.jpeg()),
                refused(400, "invalid-fields", "r.pdf", PDF, new byte[0]),
                refused(413, "file-too-large", "r.pdf", PDF, SampleFiles.pdf("x".repeat(2_100_000))),
                refused(422, "file-infected", "r.pdf", PDF, SampleFiles.pdf(SampleFiles.EICAR)));
    }

    @ParameterizedTest(name = "{1}: {2} as {3}")
    @MethodSource
    void what_is_no_report_is_refused_and_nothing_of_it_is_kept(
            int status, String problem, String name, String type, byte[] content) {
        var caseId = atFieldwork();

        var answer = journey.handIn(
                caseId, REVIEWER, UUID.randomUUID().toString(), MultipartForm.of(name, type, content), today());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().at("/type").asString()).isEqualTo("/problems/" + problem);
        assertThat(answer.text()).doesNotContain(name);
        assertThat(rows(caseId)).isZero();
        assertThat(journey.review(caseId).at("/drafts")).isEmpty();
    }

    @Test
    void two_files_in_one_form_are_refused_and_neither_is_kept() {
        var caseId = atFieldwork();

        var answer = journey.handIn(
                caseId, REVIEWER, UUID.randomUUID().toString(), MultipartForm.twice("r.pdf", PDF, REPORT), today());

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/problem").asString())
                .isEqualTo("holds more than one file; send them one by one");
        assertThat(rows(caseId)).isZero();
    }

    @Test
    void what_no_scanner_had_looked_at_is_looked_at_before_it_leaves_the_house() {
        var caseId = atFieldwork();
        DAEMON.says("stream: out of patience ERROR");
        var answer = journey.handIn(caseId, SampleFiles.pdf(SampleFiles.EICAR));
        assertThat(answer.json().at("/scan").asString()).startsWith("Not scanned: ");
        journey.agreedUpon(caseId);
        for (var recipient : List.of("NATIONAL_PANEL", "SECRETARY_OF_STATE")) {
            done(journey.post(caseId, "copies/" + recipient, UNIT, ""));
        }
        done(journey.put(caseId, "prepublication", UNIT, copies(WorkingDays.before(workday(), 7), nextWorkday())));
        DAEMON.says("");

        var copy = journey.post(caseId, "copies/OFSTED", UNIT, "");
        var hash = answer.json().at("/hash").asString();
        var published = journey.put(caseId, "publication", UNIT, publication(hash, workday()));

        assertThat(copy.status()).isEqualTo(409);
        assertThat(copy.text()).contains("report-infected");
        assertThat(published.text()).contains("report-infected");
        assertThat(journey.review(caseId).at("/drawnCopies")).hasSize(2);
        assertThat(journey.review(caseId).at("/state").asString()).isEqualTo("PREPUBLICATION_SENT");
        assertThat(rows(caseId)).isEqualTo(1);
    }

    @Test
    void before_the_fieldwork_and_for_another_reviewer_nothing_is_kept() {
        var early = journey.commissioned(today().minusDays(150));
        done(journey.put(early, "reviewer", COUNCIL, reviewer("VOLUNTARY")));

        assertThat(journey.handIn(early, REPORT).text()).contains("practice-review/a-draft-follows-fieldwork");
        assertThat(journey.handIn(
                                atFieldwork(),
                                STRANGER,
                                UUID.randomUUID().toString(),
                                MultipartForm.of("r.pdf", PDF, REPORT),
                                today())
                        .status())
                .isEqualTo(404);
        assertThat(rows(early)).isZero();
    }

    @Test
    void the_same_request_twice_is_one_version_and_another_file_under_its_key_is_refused() {
        var caseId = atFieldwork();
        var key = UUID.randomUUID().toString();
        var form = MultipartForm.of("r.pdf", PDF, REPORT);

        var first = journey.handIn(caseId, REVIEWER, key, form, today());
        var again = journey.handIn(caseId, REVIEWER, key, form, today());
        var other = journey.handIn(
                caseId, REVIEWER, key, MultipartForm.of("r.pdf", PDF, SampleFiles.pdf("another")), today());

        done(first);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("idempotency-key-reused");
        assertThat(rows(caseId)).isEqualTo(1);
    }

    @Test
    void the_same_version_again_and_one_too_many_are_refused() {
        var caseId = atFieldwork();
        done(journey.handIn(caseId, REPORT));
        assertThat(journey.handIn(caseId, REPORT).text()).contains("practice-review/a-new-draft-has-other-content");
        done(journey.handIn(caseId, SampleFiles.pdf("two")));
        done(journey.handIn(caseId, SampleFiles.pdf("three")));

        var fourth = journey.handIn(caseId, SampleFiles.pdf("four"));

        assertThat(fourth.status()).isEqualTo(409);
        assertThat(fourth.text()).contains("too-many-reports");
        assertThat(rows(caseId)).isEqualTo(3);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        var caseId = atFieldwork();
        var form = MultipartForm.of("r.pdf", PDF, SampleFiles.pdf("x".repeat(500_000)));
        try (var sender = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var head = "POST /practice-reviews/" + caseId + "/drafts HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer "
                    + REVIEWER + "\r\nIdempotency-Key: breaks-off-here\r\nIf-Match: "
                    + journey.get("/practice-reviews/" + caseId, UNIT).etag() + "\r\nContent-Type: "
                    + MultipartForm.type() + "\r\nContent-Length: " + form.length + "\r\n\r\n";
            sender.getOutputStream().write(head.getBytes(ISO_8859_1));
            sender.getOutputStream().write(form, 0, form.length / 2);
            sender.getOutputStream().flush();
        }

        Awaitility.await()
                .during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .until(() -> rows(caseId) == 0
                        && journey.review(caseId).at("/drafts").isEmpty());
        done(journey.handIn(caseId, REPORT));
    }

    @Test
    void a_hash_alone_and_a_day_to_come_are_refused() {
        var caseId = atFieldwork();

        assertThat(journey.post(caseId, "drafts", REVIEWER, "{\"hash\": \"%s\"}".formatted(HASH))
                        .status())
                .isEqualTo(415);
        var tomorrow = journey.handIn(caseId, REPORT, today().plusDays(1));
        assertThat(tomorrow.status()).isEqualTo(400);
        assertThat(tomorrow.text()).contains("draftedOn");
        assertThat(journey.review(caseId).at("/drafts")).isEmpty();
        assertThat(rows(caseId)).isZero();
    }

    private CaseId atFieldwork() {
        var caseId = journey.commissioned(today().minusDays(150));
        journey.begun(caseId);
        return caseId;
    }

    private int rows(CaseId caseId) {
        return db.sql("select count(*) from report_content where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    private static Arguments refused(int status, String problem, String name, String type, byte[] content) {
        return Arguments.of(status, problem, name, type, content);
    }
}
