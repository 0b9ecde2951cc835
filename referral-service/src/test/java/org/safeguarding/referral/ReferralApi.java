package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The doors of the running service as callers with real tokens find them. */
public final class ReferralApi {

    public static final String HOSPITAL = Tokens.of("hospital-partner", Role.REFERRER, Agency.ACUTE_TRUST);
    public static final String SCHOOL = Tokens.of("school-partner", Role.REFERRER, Agency.SCHOOL);
    public static final String SCREENER = Tokens.of("screener", Role.SCREENER, Agency.PARTNERSHIP);
    public static final String OPERATOR = Tokens.of("operator", Role.OPERATOR, Agency.PARTNERSHIP);
    public static final String ACCEPT_NOTIFIED = """
            {"decision": "ACCEPTED", "screenedOn": "%1$s", "rationale": "The three partners conferred.",
             "notification": {"notified": true, "awareOn": "2025-09-07", "sentOn": "2025-09-10", "reference": "SIN-2025-1"}}
            """;
    public static final String DECLINE = """
            {"decision": "DECLINED", "screenedOn": "%1$s", "rationale": "An accident, seen by three.",
             "findings": {"abuseOrNeglect": "NONE", "deathOrSeriousHarm": "DIED", "jointWorkingConcern": "NO"}}
            """;

    private final RestClient http;

    public ReferralApi(int port) {
        http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {

        public JsonNode body() {
            return text.isEmpty() ? MissingNode.getInstance() : ReferralJson.JSON.readTree(text);
        }

        /** The fields that a 400 names, in their order. */
        public List<String> badFields() {
            return body().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString())
                    .toList();
        }

        /** The rules that a 409 names, in their order. */
        public List<String> brokenRules() {
            return body().path("brokenRules")
                    .valueStream()
                    .map(rule -> rule.path("rule").asString())
                    .toList();
        }

        /** The case that a 201 tells. */
        public CaseId caseId() {
            return CaseId.of(body().path("caseId").asString());
        }
    }

    public Answer send(
            HttpMethod method, String path, @Nullable String token, @Nullable String key, @Nullable String body) {
        var request = http.method(method).uri(path);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        var response = request.retrieve().toEntity(String.class);
        var text = response.getBody();
        return new Answer(response.getStatusCode().value(), response.getHeaders(), text == null ? "" : text);
    }

    public Answer refer(Object body) {
        return send(HttpMethod.POST, "/referrals", HOSPITAL, UUID.randomUUID().toString(), body.toString());
    }

    public Answer get(String token, String path) {
        return send(HttpMethod.GET, path, token, null, null);
    }

    public Answer screen(CaseId caseId, String body) {
        return send(HttpMethod.PUT, "/referrals/" + caseId + "/screening", SCREENER, null, body);
    }

    /** A case that was just referred. */
    public CaseId referred() {
        var answer = refer(ReferralJson.valid());
        assertThat(answer.status()).isEqualTo(201);
        return answer.caseId();
    }

    /** A case that was just referred and accepted, notified by the local authority. */
    public CaseId accepted() {
        var caseId = referred();
        var screened = screen(caseId, ACCEPT_NOTIFIED.formatted(today()));
        assertThat(screened.status()).as(screened.text()).isEqualTo(204);
        return caseId;
    }

    public static String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).toString();
    }

    /** What a read model says once it has caught up. */
    public JsonNode eventually(String token, String path, Predicate<JsonNode> fits) {
        return await("GET " + path)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get(token, path).body(), fits);
    }

    public JsonNode summary(CaseId caseId, Predicate<JsonNode> fits) {
        return eventually(SCREENER, "/referrals/" + caseId, fits);
    }

    /** Waits until every processor has handled every event. */
    public void settled() {
        eventually(
                OPERATOR,
                "/operations/views",
                views -> views.isArray()
                        && views.valueStream()
                                .allMatch(view -> view.path("behind").asInt() == 0
                                        && !view.path("replaying").asBoolean()));
    }
}
