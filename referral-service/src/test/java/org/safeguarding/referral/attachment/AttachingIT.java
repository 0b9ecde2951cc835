package org.safeguarding.referral.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCHOOL;
import static org.safeguarding.referral.ReferralApi.SCREENER;
import static org.safeguarding.testing.file.MultipartForm.form;
import static org.safeguarding.testing.file.MultipartForm.part;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.platform.file.Sha256;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.file.MultipartForm;
import org.safeguarding.testing.file.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner attaches files; whoever may read the case gets them back as they were sent. */
@OnEngines
class AttachingIT {

    private static final int MOST = 25 * 1024 * 1024;

    private final AttachmentApi api;
    private final JdbcClient db;

    @Autowired
    AttachingIT(@LocalServerPort int port, JdbcClient db) {
        api = new AttachmentApi(port);
        this.db = db;
    }

    static Stream<Arguments> each_kind_comes_back_byte_for_byte() {
        return Stream.of(
                Arguments.of("Körper karte.pdf", "application/pdf", SampleFiles.pdf("x")),
                Arguments.of("a.docx", SampleFiles.DOCX, SampleFiles.docx()),
                Arguments.of("a.odt", SampleFiles.ODT, SampleFiles.odt()),
                Arguments.of("a.jpg", "image/jpeg", SampleFiles.jpeg()),
                Arguments.of("a.png", "image/png", SampleFiles.png()),
                Arguments.of("a.tiff", "image/tiff", SampleFiles.tiff()),
                Arguments.of("a.heic", "image/heic", SampleFiles.heic()),
                Arguments.of("a.txt", "text/plain", SampleFiles.text("Zoë <b>&amp; 'x'; DROP TABLE y; --")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void each_kind_comes_back_byte_for_byte(String name, String type, byte[] content) {
        var caseId = api.referred();

        var id = api.attached(caseId, name, type, content);

        var read = api.read(HOSPITAL, caseId, id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.bytes()).isEqualTo(content);
        assertThat(read.header("Content-Type")).isEqualTo(type);
        var disposition = ContentDisposition.parse(read.header("Content-Disposition"));
        assertThat(disposition.isAttachment()).isTrue();
        assertThat(disposition.getFilename()).isEqualTo(name);
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThat(read.header("Virus-Scan")).startsWith("Not scanned: ");
    }

    @Test
    void the_list_says_what_is_there_and_that_nothing_was_scanned() throws Exception {
        var caseId = api.referred();
        var content = SampleFiles.pdf("list");
        var sha256 = Sha256.hexOf(content);
        var receipt = api.attach(caseId, "Zoë 1.pdf", "application/pdf", content);
        api.attached(caseId, "two.txt", "", SampleFiles.text("two"));

        var list = api.list(SCREENER, caseId);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().size()).isEqualTo(2);
        var first = list.body().get(0);
        assertThat(first.path("id").asString()).isEqualTo(receipt.id().toString());
        assertThat(first.path("fileName").asString()).isEqualTo("Zoë 1.pdf");
        assertThat(first.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(first.path("size").asInt()).isEqualTo(content.length);
        assertThat(first.path("sha256").asString()).isEqualTo(sha256);
        assertThat(first.path("scanState").asString()).isEqualTo("NOT_SCANNED");
        assertThat(first.path("scan").asString()).startsWith("Not scanned: no virus scanner has looked at this file.");
        assertThat(first.path("attachedBy").asString()).isEqualTo("ACUTE_TRUST");
        assertThat(receipt.header("Location")).isEqualTo("/referrals/" + caseId + "/attachments/" + receipt.id());
        assertThat(receipt.body().path("scan").asString()).startsWith("Not scanned: ");
        assertThat(receipt.text()).doesNotContain("Zoë");
    }

    @Test
    void a_file_of_the_limit_is_taken_and_one_byte_more_is_not() {
        var caseId = api.referred();
        var most = SampleFiles.text("x".repeat(MOST));

        var id = api.attached(caseId, "long.txt", "text/plain", most);
        assertThat(api.read(SCREENER, caseId, id).bytes()).isEqualTo(most);

        var refused = api.attach(caseId, "longer.txt", "text/plain", SampleFiles.text("x".repeat(MOST + 1)));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("file-too-large");
        assertThat(refused.body().path("maxBytes").asInt()).isEqualTo(MOST);
        assertThat(attached(caseId)).isEqualTo(1);
    }

    @Test
    void every_fault_of_an_upload_is_named_at_once() {
        var caseId = api.referred();
        var body = MultipartForm.join(
                "--a-boundary-of-the-tests\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n"
                        .getBytes(UTF_8),
                form(part("a/b.exe", "image/png"), SampleFiles.pdf("x")));

        var refused = api.post(HOSPITAL, caseId, key(), MultipartForm.type(), body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("invalid-fields");
        assertThat(refused.body().path("errors").size()).isEqualTo(4);
        assertThat(refused.text()).doesNotContain("b.exe").doesNotContain("hello");
    }

    @Test
    void a_kind_that_is_not_taken_is_refused_with_what_is() {
        var caseId = api.referred();

        var refused = api.attach(caseId, "a.docx", SampleFiles.DOCX, SampleFiles.docm());

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.problem()).isEqualTo("file-type-refused");
        assertThat(refused.body().path("title").asString()).contains("a PDF", "a HEIC image");
        assertThat(refused.text()).contains("holds macros");
        assertThat(attached(caseId)).isZero();
    }

    @Test
    void an_empty_file_is_none() {
        var refused = api.attach(api.referred(), "a.txt", "text/plain", new byte[0]);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("the file is empty");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused() {
        var refused = api.attach(api.referred(), "x".repeat(10_000) + ".pdf", "application/pdf", SampleFiles.pdf("x"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("is longer than 200 characters").doesNotContain("xxxx");
    }

    static Stream<Arguments> a_body_that_is_no_form_is_refused() {
        var whole = form(part("a.pdf", "application/pdf"), SampleFiles.pdf("x"));
        return Stream.of(
                Arguments.of("no boundary", "multipart/form-data", whole, 400),
                Arguments.of("another boundary", "multipart/form-data; boundary=other", whole, 400),
                Arguments.of("cut short", MultipartForm.type(), java.util.Arrays.copyOf(whole, whole.length - 20), 400),
                Arguments.of("nothing", MultipartForm.type(), new byte[0], 400),
                Arguments.of(
                        "no name",
                        MultipartForm.type(),
                        form("Content-Disposition: form-data; name=\"file\"\r\n", new byte[1]),
                        400),
                Arguments.of(
                        "a huge header", MultipartForm.type(), form(part("x".repeat(100_000), ""), new byte[1]), 400),
                Arguments.of("JSON", "application/json", "{}".getBytes(UTF_8), 415));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_body_that_is_no_form_is_refused(String what, String type, byte[] body, int status) {
        var refused = api.post(HOSPITAL, api.referred(), key(), type, body);

        assertThat(refused.status()).as(what).isEqualTo(status);
        assertThat(refused.problem()).isNotBlank();
    }

    @Test
    void the_same_request_twice_is_one_attachment_and_one_answer() throws Exception {
        var caseId = api.referred();
        var key = key();
        var answers = new HashSet<String>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(Stream.generate(
                            () -> (Callable<String>) () -> attach(caseId, key, "a.pdf", SampleFiles.pdf("once"))
                                    .text())
                    .limit(10)
                    .toList())) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).singleElement().asString().contains("\"id\"");
        assertThat(attached(caseId)).isEqualTo(1);
        assertThat(events(caseId)).isEqualTo(1);
        for (var other : Set.of(
                attach(caseId, key, "a.pdf", SampleFiles.pdf("twice")),
                attach(caseId, key, "b.pdf", SampleFiles.pdf("once")))) {
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        }
    }

    @Test
    void a_case_takes_so_many_and_no_more() {
        var caseId = api.referred();
        for (int i = 0; i < 50; i++) {
            api.attach(caseId, "a.txt", "text/plain", SampleFiles.text("number " + i))
                    .id();
        }

        var refused = api.attach(caseId, "a.txt", "text/plain", SampleFiles.text("one more"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(attached(caseId)).isEqualTo(50);
    }

    @Test
    void who_may_not_see_the_case_sees_no_file_and_attaches_none() {
        var caseId = api.referred();
        var id = api.attached(caseId, "a.txt", "text/plain", SampleFiles.text("x"));

        assertThat(api.list(SCHOOL, caseId).status()).isEqualTo(404);
        assertThat(api.read(SCHOOL, caseId, id).status()).isEqualTo(404);
        assertThat(api.attach(SCHOOL, caseId, key(), "a.txt", "text/plain", SampleFiles.text("x"))
                        .status())
                .isEqualTo(404);
        assertThat(api.read(OPERATOR, caseId, id).status()).isEqualTo(403);
        assertThat(api.scanAgain(HOSPITAL, caseId, id).status()).isEqualTo(403);
        assertThat(attached(caseId)).isEqualTo(1);
    }

    @Test
    void a_file_is_found_in_its_own_case_only() {
        var caseId = api.referred();
        var id = api.attached(caseId, "a.txt", "text/plain", SampleFiles.text("x"));

        assertThat(api.read(HOSPITAL, api.referred(), id).problem()).isEqualTo("unknown-attachment");
        assertThat(api.read(HOSPITAL, caseId, UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.read(HOSPITAL, caseId, id).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCREENER", "OPERATOR"})
    void where_no_scanner_is_there_to_ask_again_changes_nothing(String who) {
        var caseId = api.referred();
        var id = api.attached(caseId, "a.txt", "text/plain", SampleFiles.text("x"));

        var answer = api.scanAgain(who.equals("SCREENER") ? SCREENER : OPERATOR, caseId, id);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("no-virus-scanner");
        assertThat(events(caseId)).isEqualTo(1);
    }

    private AttachmentApi.Answer attach(
            org.safeguarding.contracts.CaseId caseId, String key, String name, byte[] content) {
        return api.attach(HOSPITAL, caseId, key, name, "application/pdf", content);
    }

    private int attached(org.safeguarding.contracts.CaseId caseId) {
        return db.sql("select count(distinct attachment_id) from attachment_content where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    private int events(org.safeguarding.contracts.CaseId caseId) {
        return db.sql("select count(*) from domain_event where stream = ? and name like 'referral.%attach%'")
                .param("referral/" + caseId)
                .query(Integer.class)
                .single();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
