package org.safeguarding.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.NOTIFICATION;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.PlayedHouse.REVIEW;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody comes in without a valid token, and a refusal tells what to do and nothing else. */
@PlayedHouse
class ComingInIT {

    private final Visitor visitor;

    ComingInIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void everybodySaysOk() {
        Stream.of(REFERRAL, REVIEW, NOTIFICATION).forEach(service -> service.says(request -> Answer.json(200, "{}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/referrals",
                "/work-list",
                "/rapid-reviews",
                "/recipients",
                "/notifications",
                "/cases/7c1e0000-0000-4000-8000-000000000001/notifications",
                "/cases/7c1e0000-0000-4000-8000-000000000001/history",
                "/operations/referral/views",
                "/actuator",
                "/actuator/env",
                "/nowhere",
                "/"
            })
    void without_a_token_nobody_comes_in(String path) {
        var answer = visitor.send(visitor.anonymous(path));

        isRefused(answer);
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer ").doesNotContain("error");
    }

    static Stream<String> badTokens() {
        return Stream.of(
                ISSUER.forged("screener", "SCREENER"),
                ISSUER.expired("screener", "SCREENER"),
                ISSUER.ofAnotherIssuer("screener", "SCREENER"),
                unsigned(),
                "no-token-at-all");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_bad_token_is_no_token(String token) {
        var answer = visitor.send(visitor.as(token, "/referrals"));

        isRefused(answer);
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer error=\"invalid_token\"");
    }

    @Test
    void a_token_in_the_address_is_no_token() {
        isRefused(visitor.send(visitor.anonymous("/referrals?access_token=" + ISSUER.token("screener", "SCREENER"))));
    }

    @Test
    void whatever_the_role_the_door_lets_a_valid_token_through() {
        assertThat(visitor.send(visitor.as(ISSUER.token("somebody"), "/referrals"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFERRER", "SCREENER", "CHAIR", "PANEL_MEMBER", "REVIEWER", "AUDITOR"})
    void only_an_operator_reaches_operations(String role) {
        var answer = visitor.send(visitor.as(ISSUER.token("somebody", role), "/operations/referral/views"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/not-your-role");
        assertThat(REFERRAL.heard()).isEmpty();
    }

    @Test
    void health_metrics_and_pages_need_no_token() {
        assertThat(visitor.send(visitor.anonymous("/actuator/health/liveness")).statusCode())
                .isEqualTo(200);
        var metrics = visitor.send(visitor.anonymous("/actuator/prometheus"));
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("jvm_memory_used_bytes").contains("application=\"gateway\"");
    }

    @Test
    void no_case_appears_in_a_metric() {
        var caseId = "7c1e0000-0000-4000-8000-00000000beef";
        visitor.send(visitor.as(ISSUER.token("screener", "SCREENER"), "/referrals/" + caseId + "/content"));
        visitor.send(visitor.as(ISSUER.token("auditor", "AUDITOR"), "/cases/" + caseId + "/history"));

        var metrics = visitor.send(visitor.anonymous("/actuator/prometheus")).body();

        assertThat(metrics)
                .contains("/referrals/**")
                .contains("/cases/{caseId}/history")
                .doesNotContain(caseId);
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/no-valid-token");
        assertThat(REFERRAL.heard()).isEmpty();
    }

    private static String unsigned() {
        var signed = ISSUER.token("screener", "SCREENER");
        var encoder = java.util.Base64.getUrlEncoder().withoutPadding();
        var header = encoder.encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return header + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.')) + ".";
    }
}
