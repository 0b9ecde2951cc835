package org.safeguarding.gateway.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.PlayedHouse.REVIEW;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file flows through the door to the addresses that take files, and to no other. */
@PlayedHouse
class FilesThroughTheDoorIT {

    private static final String CASE = "/referrals/7c1e0000-0000-4000-8000-000000000001";
    private static final String ATTACHMENTS = CASE + "/attachments";
    private static final String DRAFTS = "/practice-reviews/7c1e0000-0000-4000-8000-000000000001/drafts";
    private static final String FORM = "multipart/form-data; boundary=b";
    private static final int LIMIT = 26 * 1024 * 1024;

    private final int port;
    private final Visitor visitor;

    FilesThroughTheDoorIT(@LocalServerPort int port) {
        this.port = port;
        visitor = new Visitor(port);
    }

    @BeforeEach
    void referralSaysOk() {
        REFERRAL.says(request -> Answer.json(201, "{\"id\":\"1\"}"));
    }

    @Test
    void a_form_of_the_limit_arrives_byte_for_byte_with_its_length_and_its_key() {
        var form = random(LIMIT);

        var answer = post(ATTACHMENTS, FORM, BodyPublishers.ofByteArray(form));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(REFERRAL.heardOnce().body()).isEqualTo(form);
        assertThat(REFERRAL.heardOnce().header("Content-Length")).containsExactly(String.valueOf(LIMIT));
        assertThat(REFERRAL.heardOnce().header("Content-Type"))
                .singleElement()
                .asString()
                .contains("boundary=b");
        assertThat(REFERRAL.heardOnce().header("Idempotency-Key")).containsExactly("a-key-of-mine");
    }

    @Test
    void a_version_of_a_report_arrives_with_the_version_of_its_review() {
        REVIEW.says(request -> Answer.json(201, "{\"draft\":1}"));
        var form = random(1_500_000);

        var answer = visitor.send(visitor.as(token(), DRAFTS + "?draftedOn=2027-01-29")
                .header("Content-Type", FORM)
                .header("If-Match", "\"7\"")
                .POST(BodyPublishers.ofByteArray(form)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(REVIEW.heardOnce().body()).isEqualTo(form);
        assertThat(REVIEW.heardOnce().header("If-Match")).containsExactly("\"7\"");
    }

    @Test
    void one_byte_more_is_refused_and_nobody_hears_of_it() {
        var answer = post(ATTACHMENTS, FORM, BodyPublishers.ofByteArray(random(LIMIT + 1)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/request-too-large");
        assertThat(json(answer).path("maxBytes").asInt()).isEqualTo(LIMIT);
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @Test
    void a_form_of_undeclared_length_is_asked_for_its_length() {
        var answer =
                post(ATTACHMENTS, FORM, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_000])));

        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/length-required");
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        CASE + "/attachments/1/scan, 415",
        CASE + ", 415",
        "/referrals, 415",
        CASE + "/attachments/, 415",
        "/rapid-reviews/1/attachments, 415",
        DRAFTS + "/1/file, 415",
        "/practice-reviews/1/approval, 415",
        "/recipients, 415"
    })
    void no_other_address_takes_a_form(String path, int status) {
        var answer = post(path, FORM, BodyPublishers.ofByteArray(new byte[1_000]));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @Test
    void what_the_service_says_of_a_file_comes_out() {
        REFERRAL.says(request -> new Answer(
                415,
                java.util.Map.of("Content-Type", "application/problem+json"),
                "{\"type\":\"/problems/file-type-refused\"}".getBytes(US_ASCII)));

        var answer = post(ATTACHMENTS, FORM, BodyPublishers.ofByteArray(random(5_000_000)));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/file-type-refused");
    }

    @Test
    void a_file_comes_out_as_it_is_with_what_a_browser_must_know() {
        REFERRAL.says(request -> new Answer(
                200,
                java.util.Map.of(
                        "Content-Type", "application/pdf",
                        "Content-Disposition", "attachment; filename=\"a.pdf\"",
                        "X-Content-Type-Options", "nosniff",
                        "Cache-Control", "no-store",
                        "Virus-Scan", "Not scanned: x"),
                "%PDF-1.7".getBytes(US_ASCII)));

        var answer = visitor.send(visitor.as(token(), ATTACHMENTS + "/1"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("%PDF-1.7");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"a.pdf\"");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Virus-Scan")).isEqualTo("Not scanned: x");
    }

    @Test
    void senders_that_go_away_do_not_make_a_service_look_down() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (var sender = new Socket(InetAddress.getLoopbackAddress(), port)) {
                sender.getOutputStream()
                        .write(("POST " + ATTACHMENTS + " HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer " + token()
                                        + "\r\nContent-Type: " + FORM + "\r\nContent-Length: 5000000\r\n\r\n"
                                        + "x".repeat(100_000))
                                .getBytes(US_ASCII));
                sender.shutdownOutput();
                assertThat(sender.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 400");
            }
        }

        assertThat(post(ATTACHMENTS, FORM, BodyPublishers.ofByteArray(new byte[1_000]))
                        .statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return visitor.send(visitor.as(token(), path)
                .header("Content-Type", type)
                .header("Idempotency-Key", "a-key-of-mine")
                .POST(body));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String token() {
        return ISSUER.token("hospital-partner", "REFERRER");
    }
}
