package org.safeguarding.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.Visitor.body;
import static org.safeguarding.gateway.house.Visitor.json;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A body that is too large is refused at once and has no effect anywhere, whatever its headers say. */
@PlayedHouse
class LargeBodiesIT {

    private static final int LIMIT = 1024 * 1024;
    private static final int TEN_MEGABYTES = 10_000_000;

    private final Visitor visitor;

    LargeBodiesIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void referralSaysOk() {
        REFERRAL.says(request -> Answer.json(201, "{}"));
    }

    @Test
    void ten_megabytes_of_declared_length_are_refused() {
        isRefused(() -> post(BodyPublishers.ofByteArray(spaces(TEN_MEGABYTES))));
    }

    @Test
    void ten_megabytes_of_undeclared_length_are_refused() {
        isRefused(() -> post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces(TEN_MEGABYTES)))));
    }

    @Test
    void a_sender_that_asks_first_need_not_send_at_all() {
        var answer = visitor.raw("POST /referrals HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer " + token()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + TEN_MEGABYTES
                + "\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("/problems/request-too-large");
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @Test
    void one_byte_too_many_is_too_many_and_the_limit_itself_is_not() {
        assertThat(post(BodyPublishers.ofByteArray(spaces(LIMIT))).statusCode()).isEqualTo(201);
        assertThat(REFERRAL.heardOnce().body()).hasSize(LIMIT);
        assertThat(post(BodyPublishers.ofByteArray(spaces(LIMIT + 1))).statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_body_of_undeclared_length_within_the_limit_arrives_with_its_length() {
        var answer = post(BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream("{\"a\":\"ü\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(REFERRAL.heardOnce().text()).isEqualTo("{\"a\":\"ü\"}");
        assertThat(REFERRAL.heardOnce().header("Content-Length")).containsExactly("10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=b",
                "text/plain",
                "not a type"
            })
    void only_json_comes_in(String type) {
        var answer = visitor.send(visitor.as(token(), "/referrals")
                .header("Content-Type", type)
                .POST(body("name=Zoe&dateOfBirth=2020-01-01")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/unsupported-media-type");
        assertThat(answer.body()).doesNotContain("Zoe");
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @Test
    void without_a_token_nothing_is_read() {
        var answer = visitor.send(visitor.anonymous("/referrals")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(spaces(TEN_MEGABYTES))));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private void isRefused(java.util.function.Supplier<HttpResponse<String>> sending) {
        var begun = Instant.now();

        var answer = sending.get();

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/request-too-large");
        assertThat(json(answer).path("maxBytes").asInt()).isEqualTo(LIMIT);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(REFERRAL.heard()).isEmpty();
    }

    private HttpResponse<String> post(BodyPublisher body) {
        return visitor.send(visitor.as(token(), "/referrals")
                .header("Content-Type", "application/json")
                .POST(body));
    }

    private static byte[] spaces(int length) {
        var bytes = " ".repeat(length).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        bytes[0] = '{';
        bytes[1] = '}';
        return bytes;
    }

    private static String token() {
        return ISSUER.token("hospital-partner", "REFERRER");
    }
}
