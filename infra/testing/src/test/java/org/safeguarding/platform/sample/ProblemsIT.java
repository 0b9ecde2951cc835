package org.safeguarding.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.platform.sample.NotebookClient.REFERRER;
import static org.safeguarding.platform.sample.NotebookClient.body;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.sealed.CaseKeys;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Whatever is wrong with a request is said as a problem, all of it at once, without what was sent. */
@OnEngines
class ProblemsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseKeys keys;

    private NotebookClient client = new NotebookClient(0);

    @BeforeEach
    void connect() {
        client = new NotebookClient(port);
    }

    @Test
    void every_bad_field_is_named_at_once() {
        var answer = client.open(UUID.randomUUID().toString(), """
                {"openedOn": "seventh of September", "colour": "canary-colour",
                 "owners": [{"name": " ", "willing": "perhaps", "age": 7}, {"name": 12}]}""");
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(body(answer))
                .containsEntry("type", "/problems/invalid-fields")
                .containsKey("correlationId");
        assertThat(body(answer).get("errors"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                .extracting(error -> error.get("field"))
                .containsExactly(
                        "colour",
                        "openedOn",
                        "owners[0].age",
                        "owners[0].name",
                        "owners[0].willing",
                        "owners[1].name",
                        "owners[1].willing");
        assertThat(body(answer).toString()).doesNotContain("canary", "seventh", "perhaps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "[]",
                "null",
                "{\"openedOn\": }",
                "{} {}",
                "\u0000",
                "{\"openedOn\":\"2026-09-07\",\"owners\":[{\"name\":\"\\uD800\",\"willing\":true}]"
            })
    void a_malformed_body_is_a_400(String malformed) {
        var answer = client.open(UUID.randomUUID().toString(), malformed);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(String.valueOf(body(answer).get("type"))).startsWith("/problems/");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /nowhere, 404, /problems/not-found",
        "GET,  /notebooks, 405, /problems/method-not-allowed",
        "PUT,  /notebooks/not-a-uuid/note, 400, /problems/bad-request",
        "PUT,  /notebooks/00000000-0000-0000-0000-000000000000/note, 404, /problems/unknown-case"
    })
    void what_is_not_there_is_said_plainly(HttpMethod method, String path, int status, String type) {
        var answer = client.call(
                method, path, REFERRER, method.equals(HttpMethod.GET) ? null : "{\"note\": \"x\"}", Map.of());
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(body(answer)).containsEntry("type", type);
    }

    @Test
    void a_broken_rule_is_a_409_with_its_sentence() {
        var caseId = client.openedCase();
        List.of("one", "two", "three")
                .forEach(note -> assertThat(
                                client.write(caseId, note).getStatusCode().value())
                        .isEqualTo(200));
        var refused = client.write(caseId, "four");
        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(body(refused))
                .containsEntry("type", "/problems/notebook/notes-are-few")
                .containsEntry("rule", "notebook/notes-are-few")
                .containsEntry("title", "A notebook holds three notes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999998-12-31", "9999-12-31", "2200-01-01", "1899-12-31", "0001-01-01", "-0001-01-01"})
    void a_day_out_of_all_reach_is_no_day(String far) {
        var answer = client.open(UUID.randomUUID().toString(), NotebookClient.GOOD.replace("2026-09-07", far));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(body(answer).toString()).contains("openedOn").doesNotContain(far);
        assertThat(opened(far).getStatusCode().value()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31"})
    void a_day_within_reach_is_taken(String day) {
        var answer = client.open(UUID.randomUUID().toString(), NotebookClient.GOOD.replace("2026-09-07", day));

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(body(opened(day))).containsEntry("openedOn", day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de"})
    void a_day_in_a_query_is_read_in_one_way_in_every_language(String language) {
        assertThat(opened("03/04/27", language).getStatusCode().value()).isEqualTo(400);
        assertThat(body(opened("2027-04-03", language))).containsEntry("openedOn", "2027-04-03");
    }

    private ResponseEntity<Map<String, Object>> opened(String on) {
        return opened(on, "en-GB");
    }

    private ResponseEntity<Map<String, Object>> opened(String on, String language) {
        return client.call(
                HttpMethod.GET, "/notebooks/opened?on=" + on, REFERRER, null, Map.of("Accept-Language", language));
    }

    @Test
    void nothing_more_is_kept_of_a_subject_that_was_erased() {
        var caseId = client.openedCase();
        client.write(caseId, "one");
        keys.destroy(SubjectId.of(CaseId.of(caseId), "note"), "officer", "DPO-2026-1");

        var refused = client.write(caseId, "two");

        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(body(refused)).containsEntry("type", "/problems/subject-was-erased");
    }

    @Test
    void tokens_are_looked_at() {
        for (var token : new String[] {
            Tokens.expired("hospital-partner", Role.REFERRER, Agency.ACUTE_TRUST),
            Tokens.forged("hospital-partner", Role.REFERRER, Agency.ACUTE_TRUST),
            Tokens.ofIssuer("http://elsewhere.test", "hospital-partner", Role.REFERRER, Agency.ACUTE_TRUST)
        }) {
            assertThat(client.call(HttpMethod.POST, "/notebooks", token, NotebookClient.GOOD, Map.of())
                            .getStatusCode()
                            .value())
                    .isEqualTo(401);
        }
        var without = client.call(HttpMethod.POST, "/notebooks", null, NotebookClient.GOOD, Map.of());
        assertThat(without.getStatusCode().value()).isEqualTo(401);
        assertThat(without.getHeaders().getFirst("WWW-Authenticate")).startsWith("Bearer");
        assertThat(body(without)).containsEntry("type", "/problems/no-valid-token");
        var otherRole =
                client.call(HttpMethod.POST, "/notebooks", NotebookClient.AUDITOR, NotebookClient.GOOD, Map.of());
        assertThat(otherRole.getStatusCode().value()).isEqualTo(403);
        assertThat(body(otherRole)).containsEntry("type", "/problems/not-your-role");
    }

    @Test
    void a_wrong_role_hears_that_and_nothing_of_the_body() {
        for (var body : new String[] {"{", "{\"colour\": 1}", ""}) {
            var answer = client.call(
                    HttpMethod.POST,
                    "/notebooks",
                    NotebookClient.AUDITOR,
                    body,
                    Map.of("Idempotency-Key", UUID.randomUUID().toString()));
            assertThat(answer.getStatusCode().value()).isEqualTo(403);
            assertThat(body(answer))
                    .containsEntry("type", "/problems/not-your-role")
                    .doesNotContainKey("errors");
        }
    }

    @Test
    void what_no_role_was_given_is_nobodys() {
        for (var token : new String[] {NotebookClient.AUDITOR, NotebookClient.OPERATOR, REFERRER}) {
            var answer = client.call(HttpMethod.GET, "/notebooks/unannounced", token, null, Map.of());
            assertThat(answer.getStatusCode().value()).isEqualTo(403);
        }
    }
}
