package org.safeguarding.gateway.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.house.PlayedHouse.ISSUER;
import static org.safeguarding.gateway.house.PlayedHouse.NOTIFICATION;
import static org.safeguarding.gateway.house.PlayedHouse.REFERRAL;
import static org.safeguarding.gateway.house.PlayedHouse.REVIEW;
import static org.safeguarding.gateway.house.Visitor.header;
import static org.safeguarding.gateway.house.Visitor.json;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.gateway.house.PlayedHouse;
import org.safeguarding.gateway.house.PlayedService;
import org.safeguarding.gateway.house.PlayedService.Answer;
import org.safeguarding.gateway.house.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An auditor sees a case's whole history in the order of recording, or is told that it is not whole. */
@PlayedHouse
class CaseHistoryIT {

    private static final String CASE = "7c1e0000-0000-4000-8000-000000000001";
    private static final String PATH = "/cases/" + CASE + "/history";
    private static final List<PlayedService> EVERYBODY = List.of(REFERRAL, REVIEW, NOTIFICATION);

    private final Visitor visitor;

    CaseHistoryIT(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void nobodyKnowsAnything() {
        EVERYBODY.forEach(service -> service.says(request -> Answer.json(200, "[]")));
    }

    @Test
    void the_parts_are_merged_by_the_time_of_recording() {
        REFERRAL.says(request -> Answer.json(
                200,
                "[" + event(1, "2026-09-07T09:00:00.000001Z", "referral.submitted") + ","
                        + event(9, "2026-09-07T09:00:02Z", "referral.accepted") + "]"));
        REVIEW.says(request -> Answer.json(
                200,
                "[" + event(4, "2026-09-07T09:00:02Z", "rapid-review.opened") + ","
                        + event(3, "2026-09-07T09:00:02Z", "rapid-review.asked") + "]"));
        NOTIFICATION.says(
                request -> Answer.json(200, "[" + event(7, "2026-09-07T09:00:01Z", "notification.queued") + "]"));

        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(texts(answer, "type"))
                .containsExactly(
                        "referral.submitted",
                        "notification.queued",
                        "referral.accepted",
                        "rapid-review.asked",
                        "rapid-review.opened");
        assertThat(texts(answer, "service"))
                .containsExactly(
                        "referral-service",
                        "notification-service",
                        "referral-service",
                        "review-service",
                        "review-service");
    }

    @Test
    void an_event_is_told_as_it_was_recorded() {
        REFERRAL.says(
                request -> Answer.json(200, "[" + event(1, "2026-09-07T09:00:00.000001Z", "referral.submitted") + "]"));

        var event = json(ask()).get(0);

        assertThat(event.toString())
                .isEqualTo("{\"service\":\"referral-service\","
                        + event(1, "2026-09-07T09:00:00.000001Z", "referral.submitted")
                                .substring(1));
    }

    @Test
    void every_service_is_asked_at_the_same_time_with_the_auditor_s_token_and_correlation() {
        var allHere = new CyclicBarrier(3);
        EVERYBODY.forEach(service -> service.says(request -> {
            meet(allHere);
            return Answer.json(200, "[" + event(1, "2026-09-07T09:00:00Z", "referral.submitted") + "]");
        }));
        var token = ISSUER.token("auditor", "AUDITOR");

        var answer = visitor.send(visitor.as(token, PATH).header("X-Correlation-Id", "audit-2026-0001"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).size()).isEqualTo(3);
        var traces = EVERYBODY.stream()
                .map(PlayedService::heardOnce)
                .peek(heard -> {
                    assertThat(heard.target()).isEqualTo(PATH);
                    assertThat(heard.header("Authorization")).containsExactly("Bearer " + token);
                    assertThat(heard.header("X-Correlation-Id")).containsExactly("audit-2026-0001");
                })
                .map(heard -> heard.header("traceparent").getFirst().split("-", -1)[1])
                .distinct();
        assertThat(traces).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 503})
    void a_history_with_a_part_missing_is_never_shown(int status) {
        REFERRAL.says(request -> Answer.json(200, "[" + event(1, "2026-09-07T09:00:00Z", "referral.submitted") + "]"));
        REVIEW.says(request -> Answer.json(status, "{}"));

        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).isEqualTo("2");
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/history-incomplete");
        assertThat(json(answer).path("title").asString()).contains("review-service");
        assertThat(json(answer).path("missing").toString()).isEqualTo("[\"review-service\"]");
        assertThat(answer.body()).doesNotContain("referral.submitted");
    }

    @Test
    void a_history_that_one_service_closes_for_a_conflict_of_interest_is_closed_as_a_whole() {
        REFERRAL.says(request -> Answer.json(200, "[" + event(1, "2026-09-07T09:00:00Z", "referral.submitted") + "]"));
        REVIEW.says(request -> Answer.json(403, "{\"type\": \"/problems/closed-by-conflict\"}"));

        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/closed-by-conflict");
        assertThat(answer.body()).doesNotContain("referral.submitted");
    }

    @Test
    void all_who_are_missing_are_named() {
        REFERRAL.says(request -> Answer.hangUp());
        NOTIFICATION.says(request -> Answer.json(200, "this is no history"));

        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("missing").toString())
                .isEqualTo("[\"referral-service\",\"notification-service\"]");
    }

    @Test
    void a_case_that_nobody_knows_is_a_404() {
        var answer = ask();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/unknown-case");
    }

    @Test
    void what_is_no_case_id_is_a_400() {
        var answer = visitor.send(visitor.as(ISSUER.token("auditor", "AUDITOR"), "/cases/Zoe-Smith/history"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/bad-request");
        assertThat(json(answer).path("title").asString()).doesNotContain("Zoe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFERRER", "SCREENER", "CHAIR", "PANEL_MEMBER", "REVIEWER", "OPERATOR"})
    void only_an_auditor_sees_it(String role) {
        var answer = visitor.send(visitor.as(ISSUER.token("somebody", role), PATH));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/not-your-role");
        EVERYBODY.forEach(service -> assertThat(service.heard()).isEmpty());
    }

    private HttpResponse<String> ask() {
        return visitor.send(visitor.as(ISSUER.token("auditor", "AUDITOR"), PATH));
    }

    private static Stream<String> texts(HttpResponse<String> answer, String field) {
        var list = json(answer);
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.get(i).path(field).asString());
    }

    private static String event(long position, String recordedAt, String type) {
        return """
                {"position":%d,"recordedAt":"%s","happenedOn":"2026-09-06","stream":"referral/%s","sequence":0,\
                "type":"%s","actor":"hospital-partner","onBehalfOf":"STAFF-1","role":"REFERRER",\
                "agency":"ACUTE_TRUST","correlation":"c-1","cause":"c-1","eventId":"e-1"}""".formatted(position, recordedAt, CASE, type);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
