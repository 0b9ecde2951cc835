package org.safeguarding.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
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
    public static final String SECOND_HOSPITAL =
            Tokens.of("second-hospital-partner", Role.REFERRER, Agency.ACUTE_TRUST, Organisation.of("RX00"));
    public static final String SCHOOL = Tokens.of("school-partner", Role.REFERRER, Agency.SCHOOL);
    public static final String SCREENER = Tokens.of("screener", Role.SCREENER, Agency.PARTNERSHIP);
    public static final String OPERATOR = Tokens.of("operator", Role.OPERATOR, Agency.PARTNERSHIP);
    public static final String CHAIR = Tokens.of("chair", Role.CHAIR, Agency.PARTNERSHIP);
    public static final String NOTIFIER = Tokens.of("notifier", Role.NOTIFIER, Agency.LOCAL_AUTHORITY);
    public static final String AWARE = """
            {"awareOn": "2025-09-07"}""";
    public static final String NOTIFIED = """
            {"type": "SERIOUS_HARM", "sentOn": "2025-09-10", "partnersToldOn": "2025-09-10", "reference": "SIN-2025-1"}""";
    public static final String NOT_NOTIFIED = """
            {"rationale": "The harm is not serious in law."}""";
    public static final String ACCEPT = screening("ACCEPTED", "SUSPECTED");
    public static final String DECLINE = screening("DECLINED", "NONE");

    private final RestClient http;
    private final Map<CaseId, String> versions = new ConcurrentHashMap<>();

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
        return send(method, path, token, key, body, null);
    }

    private Answer send(
            HttpMethod method,
            String path,
            @Nullable String token,
            @Nullable String key,
            @Nullable String body,
            @Nullable String version) {
        var request = http.method(method).uri(path);
        if (version != null) {
            request.header(HttpHeaders.IF_MATCH, version);
        }
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

    /** Changes a case as it stands now; where something changed it meanwhile, it is read again. */
    public Answer change(String token, CaseId caseId, String path, String body) {
        return await(path + " of " + caseId)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> changeNow(token, caseId, path, body), answer -> answer.status() != 412);
    }

    private Answer changeNow(String token, CaseId caseId, String path, String body) {
        var version = versions.computeIfAbsent(caseId, unseen -> eventualVersion(caseId));
        var answer = change(token, caseId, path, body, version);
        if (answer.status() < 300) {
            versions.put(caseId, Objects.requireNonNull(answer.headers().getETag(), "ETag"));
        } else if (answer.status() == 412) {
            versions.remove(caseId);
        }
        return answer;
    }

    public Answer change(String token, CaseId caseId, String path, String body, String version) {
        return send(HttpMethod.PUT, "/referrals/" + caseId + path, token, null, body, version);
    }

    public Answer get(String token, String path) {
        return send(HttpMethod.GET, path, token, null, null);
    }

    public Answer screen(CaseId caseId, String body) {
        return change(SCREENER, caseId, "/screening", body);
    }

    /** A case that was just referred. */
    public CaseId referred() {
        var answer = refer(ReferralJson.valid());
        assertThat(answer.status()).isEqualTo(201);
        return answer.caseId();
    }

    /** A case that was just referred, notified by the local authority, and accepted. */
    public CaseId accepted() {
        var caseId = referred();
        changed(NOTIFIER, caseId, "/notification/consideration", AWARE);
        changed(NOTIFIER, caseId, "/notification", NOTIFIED);
        changed(SCREENER, caseId, "/screening", ACCEPT);
        return caseId;
    }

    /** A case that was just referred, declined by the officer and countersigned by the chair. */
    public CaseId declined() {
        var caseId = referred();
        changed(SCREENER, caseId, "/screening", DECLINE);
        changed(CHAIR, caseId, "/screening/countersignature", "{}");
        return caseId;
    }

    /** A change that has to succeed. */
    public void changed(String token, CaseId caseId, String path, String body) {
        var answer = change(token, caseId, path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private String eventualVersion(CaseId caseId) {
        return await("the version of " + caseId)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get(NOTIFIER, "/referrals/" + caseId).headers().getETag(), Objects::nonNull);
    }

    private static String screening(String decision, String abuseOrNeglect) {
        return """
                {"decision": "%1$s", "partnersConferredOn": "2025-09-10", "rationale": "The three partners conferred.",
                 "feedback": "Thank you for referring.",
                 "criteria": {
                   "abuseOrNeglect": {"finding": "%2$s", "evidence": "The scan.", "reason": "An accident, seen by three."},
                   "deathOrSeriousHarm": {"finding": "DIED", "evidence": "The hospital.", "reason": "One child died."},
                   "jointWorkingConcern": {"finding": "NO", "evidence": "Both records.", "reason": "All was shared."}}}
                """.formatted(decision, abuseOrNeglect);
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
