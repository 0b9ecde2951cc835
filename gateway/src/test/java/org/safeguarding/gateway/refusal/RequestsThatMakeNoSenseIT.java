package org.safeguarding.gateway.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a request, the answer is a problem: never a page, a trace or a hint of what is inside. */
@PlayedHouse
class RequestsThatMakeNoSenseIT {

    private final Visitor visitor;

    RequestsThatMakeNoSenseIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void referralSaysOk() {
        REFERRAL.says(request -> Answer.json(200, "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/",
                "/referrals-of-others",
                "/cases",
                "/cases/7c1e0000-0000-4000-8000-000000000001",
                "/operations",
                "/operations/gateway/views",
                "/operations/identity",
                "/v3/api-docs/identity/more"
            })
    void what_is_not_on_the_map_is_a_404(String path) {
        var answer = visitor.send(visitor.as(ISSUER.token("operator", "OPERATOR"), path));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).path("status").asInt()).isEqualTo(404);
        assertThat(json(answer).path("correlationId").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /referrals/1,       'GET, POST, PUT'",
        "PATCH,  /referrals/1,       'GET, POST, PUT'",
        "TRACE,  /referrals,         ''",
        "DELETE, /rapid-reviews,     'GET, POST, PUT'",
        "POST,   /work-list,         'GET'",
        "DELETE, /recipients/chair,  'GET, PUT'",
        "PUT,    /cases/1/notifications, 'GET'",
        "DELETE, /operations/review/views, 'GET, POST'",
        "POST,   /cases/7c1e0000-0000-4000-8000-000000000001/history, 'GET'"
    })
    void a_method_that_does_not_exist_is_a_405(String method, String path, String allowed) {
        var answer = visitor.send(
                visitor.as(ISSUER.token("operator", "OPERATOR"), path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(400, 405);
        if (!allowed.isEmpty()) {
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo(allowed);
            assertThat(json(answer).path("type").asString()).isEqualTo("/problems/method-not-allowed");
        }
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/referrals/../actuator/env",
                "/referrals/%2e%2e/actuator/env",
                "/referrals//x",
                "/referrals/x;y=z",
                "/referrals/a%2Fb",
                "/referrals/%00",
                "/referrals/%zz",
                "/referrals/<script>"
            })
    void a_path_that_tries_something_goes_nowhere(String path) {
        var answer =
                visitor.raw("GET " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\nAuthorization: Bearer "
                        + ISSUER.token("operator", "OPERATOR") + "\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1\\.1 40[04] .*");
        assertThat(answer)
                .contains("application/problem+json")
                .doesNotContain("<html")
                .doesNotContain("Exception");
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @Test
    void headers_beyond_measure_are_refused() {
        var answer = visitor.raw("GET /referrals HTTP/1.1\r\nHost: here\r\nConnection: close\r\nX-Much: "
                + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("Exception");
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @Test
    void a_body_that_says_two_lengths_is_refused() {
        var answer = visitor.raw("POST /referrals HTTP/1.1\r\nHost: here\r\nConnection: close\r\nAuthorization: Bearer "
                + ISSUER.token("partner", "REFERRER")
                + "\r\nContent-Type: application/json\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}    ");

        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(REFERRAL.heard()).isEmpty();
    }
}
