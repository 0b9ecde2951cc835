package org.safeguarding.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Only what a service may believe goes in, nothing that tells of the inside comes out, and everything has its correlation. */
@PlayedHouse
class HeadersAtTheDoorIT {

    private final Visitor visitor;

    HeadersAtTheDoorIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void referralSaysOk() {
        REFERRAL.says(request -> Answer.json(200, "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "X-Forwarded-User",
                "Forwarded",
                "X-Real-IP",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "Cookie",
                "ce_id",
                "X-Anything-Else"
            })
    void a_caller_cannot_slip_a_header_in(String name) {
        visitor.send(visitor.as(token(), "/referrals").header(name, "forged"));

        assertThat(REFERRAL.heardOnce().header(name)).isEmpty();
        assertThat(REFERRAL.heardOnce().headers().toString()).doesNotContain("forged");
    }

    @Test
    void what_tells_of_the_inside_stays_inside() {
        REFERRAL.says(request -> Answer.json(200, "{}")
                .with("Server", "Tomcat/11")
                .with("X-Powered-By", "Java")
                .with("X-Application-Context", "referral:8081")
                .with("Set-Cookie", "JSESSIONID=1")
                .with("X-RateLimit-Remaining", "7777")
                .with(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_scope\", resource_metadata=\"http://127.0.0.1:8081/x\"")
                .with("X-Correlation-Id", "of-the-service")
                .with("Connection", "X-Hop")
                .with("X-Hop", "one hop only"));

        var answer = visitor.send(visitor.as(token(), "/referrals"));

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.equalsIgnoreCase("Server"))
                .noneMatch(name -> name.equalsIgnoreCase("X-Powered-By"))
                .noneMatch(name -> name.equalsIgnoreCase("X-Application-Context"))
                .noneMatch(name -> name.equalsIgnoreCase("Set-Cookie"))
                .noneMatch(name -> name.equalsIgnoreCase("X-Hop"));
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer error=\"insufficient_scope\"");
        assertThat(header(answer, "X-RateLimit-Remaining")).isNotEqualTo("7777");
        assertThat(header(answer, "X-Correlation-Id")).isNotEqualTo("of-the-service");
    }

    @Test
    void a_well_formed_correlation_id_goes_through_and_comes_back() {
        var answer = visitor.send(visitor.as(token(), "/referrals").header("X-Correlation-Id", "partner-2026-0001"));

        assertThat(header(answer, "X-Correlation-Id")).isEqualTo("partner-2026-0001");
        assertThat(REFERRAL.heardOnce().header("X-Correlation-Id")).containsExactly("partner-2026-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has space in it", "semi;colon-here", "<script>alert(1)</script>"})
    void an_ill_formed_one_is_replaced(String given) {
        var answer = visitor.send(visitor.as(token(), "/referrals").header("X-Correlation-Id", given));

        var made = header(answer, "X-Correlation-Id");
        assertThat(made).matches("[A-Za-z0-9-]{8,64}").isNotEqualTo(given);
        assertThat(REFERRAL.heardOnce().header("X-Correlation-Id")).containsExactly(made);
    }

    @Test
    void a_problem_of_the_door_carries_the_correlation_id() {
        var answer = visitor.send(visitor.anonymous("/referrals").header("X-Correlation-Id", "partner-2026-0002"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("correlationId").asString()).isEqualTo("partner-2026-0002");
        assertThat(header(answer, "X-Correlation-Id")).isEqualTo("partner-2026-0002");
    }

    @Test
    void the_trace_is_carried_on() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        visitor.send(visitor.as(token(), "/referrals").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));

        assertThat(REFERRAL.heardOnce().header("traceparent"))
                .hasSize(1)
                .first()
                .asString()
                .contains(trace)
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void every_answer_has_the_security_headers_once() {
        REFERRAL.says(request -> Answer.json(200, "{}")
                .with("X-Content-Type-Options", "nosniff")
                .with("Cache-Control", "no-store")
                .with("X-Frame-Options", "DENY"));

        hasSecurityHeaders(visitor.send(visitor.as(token(), "/referrals")));
        hasSecurityHeaders(visitor.send(visitor.anonymous("/referrals")));
        hasSecurityHeaders(visitor.send(visitor.as(token(), "/nowhere")));
    }

    @Test
    void a_page_of_a_service_keeps_the_policy_that_lets_its_own_style_through() {
        var policy = "default-src 'none'; style-src 'sha256-RL3ie0nH'";
        REFERRAL.says(request -> Answer.json(200, "{}").with("Content-Security-Policy", policy));

        assertThat(visitor.send(visitor.as(token(), "/referrals")).headers().allValues("Content-Security-Policy"))
                .containsExactly(policy);
    }

    private static void hasSecurityHeaders(HttpResponse<String> answer) {
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'; frame-ancestors 'none'");
    }

    private static String token() {
        return ISSUER.token("hospital-partner", "REFERRER");
    }
}
