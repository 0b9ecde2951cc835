package org.safeguarding.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.platform.sample.NotebookClient.REFERRER;
import static org.safeguarding.platform.sample.NotebookClient.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change names the version that it was decided on; the one who comes second hears who was first. */
@OnEngines
class TwoAtOnceIT {

    private static final String SCREENER = Tokens.of("screener", Role.SCREENER, Agency.PARTNERSHIP);
    private static final String SECOND = Tokens.of("screener-2", Role.SCREENER, Agency.PARTNERSHIP);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private CommandBus bus;

    private NotebookClient client = new NotebookClient(0);

    @BeforeEach
    void connect() {
        client = new NotebookClient(port);
    }

    @Test
    void a_change_on_the_version_that_stands_is_made_and_answers_with_the_next() {
        var caseId = client.openedCase();
        var first = write(caseId, SCREENER, "\"0\"");
        assertThat(first.getStatusCode().value()).isEqualTo(204);
        assertThat(first.getHeaders().getETag()).isEqualTo("\"1\"");
        assertThat(write(caseId, SCREENER, "\"1\"").getHeaders().getETag()).isEqualTo("\"2\"");
    }

    @Test
    void who_comes_second_is_told_who_changed_what_and_when() {
        var caseId = client.openedCase();
        write(caseId, SCREENER, "\"0\"");
        var second = write(caseId, SECOND, "\"0\"");

        assertThat(second.getStatusCode().value()).isEqualTo(412);
        assertThat(second.getHeaders().getETag()).isNull();
        assertThat(body(second)).containsEntry("type", "/problems/changed-meanwhile");
        assertThat(String.valueOf(body(second).get("title")))
                .startsWith("Since you looked, screener (SCREENER) changed this case on ")
                .contains("notebook.note-written");
        assertThat(changes(second, "who", "role", "what"))
                .containsExactly("[screener, SCREENER, notebook.note-written]");
        assertThat(changes(second, "at")).singleElement().asString().contains("T");
        assertThat(written(caseId)).isEqualTo(1);
    }

    @Test
    void the_change_is_told_before_the_rule_that_it_made_fail() {
        var caseId = client.openedCase();
        List.of("0", "1", "2").forEach(version -> write(caseId, SCREENER, "\"" + version + "\""));
        assertThat(write(caseId, SECOND, "\"2\"").getStatusCode().value()).isEqualTo(412);
        assertThat(write(caseId, SECOND, "\"3\"").getStatusCode().value()).isEqualTo(409);
    }

    @Test
    void a_referrer_does_not_learn_what_another_agency_did() {
        var caseId = client.openedCase();
        write(caseId, SCREENER, "\"0\"");
        var second = write(caseId, REFERRER, "\"0\"");
        assertThat(body(second).toString()).doesNotContain("screener", "note-written");
        assertThat(changes(second, "who", "role", "what")).containsExactly("[null, SCREENER, null]");
    }

    @Test
    void a_referrer_learns_of_a_colleagues_deed_and_not_of_another_trusts() {
        var caseId = client.openedCase();
        write(
                caseId,
                Tokens.of("second-hospital", Role.REFERRER, Agency.ACUTE_TRUST, Organisation.of("RX00")),
                "\"0\"");
        write(caseId, Tokens.of("colleague", Role.REFERRER, Agency.ACUTE_TRUST), "\"1\"");
        var third = write(caseId, REFERRER, "\"0\"");
        assertThat(changes(third, "who", "role", "what"))
                .containsExactly("[null, REFERRER, null]", "[colleague, REFERRER, notebook.note-written]");
    }

    @Test
    void a_version_that_never_was_is_refused() {
        var caseId = client.openedCase();
        var ahead = write(caseId, SCREENER, "\"7\"");
        assertThat(ahead.getStatusCode().value()).isEqualTo(412);
        assertThat(changes(ahead, "what")).isEmpty();
        assertThat(written(caseId)).isZero();
    }

    @Test
    void no_version_is_no_change() {
        var caseId = client.openedCase();
        var without = client.call(
                HttpMethod.PUT, "/notebooks/" + caseId + "/considered-note", SCREENER, "{\"note\": \"x\"}", Map.of());
        assertThat(without.getStatusCode().value()).isEqualTo(428);
        assertThat(body(without)).containsEntry("type", "/problems/if-match-needed");
        assertThat(written(caseId)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "W/\"0\"",
                "0",
                "\"0\", \"1\"",
                "\"-1\"",
                "\"00\"",
                "\"x\"",
                "\"\"",
                "\"99999999999999999999\""
            })
    void what_is_not_one_strong_version_is_a_bad_request(String tag) {
        var caseId = client.openedCase();
        var refused = write(caseId, SCREENER, tag);
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(body(refused)).containsEntry("type", "/problems/if-match-is-one-version");
        assertThat(written(caseId)).isZero();
    }

    @Test
    void of_eight_at_once_one_is_first_and_the_others_are_told() throws Exception {
        var caseId = client.openedCase();
        var statuses = new ArrayList<Integer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(number -> () ->
                            write(caseId, SCREENER, "\"0\"").getStatusCode().value())
                    .toList())) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsOnlyOnce(204).contains(412);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(7);
        assertThat(written(caseId)).isEqualTo(1);
    }

    /** Another instance writes after this one has loaded the case and before it appends: only the database can tell. */
    @Test
    void a_race_that_is_lost_in_the_database_is_told_as_well() throws Exception {
        var caseId = client.openedCase();
        var other = client.openedCase();
        write(other, SCREENER, "\"0\"");
        var loaded = new CountDownLatch(1);
        var overtaken = new CountDownLatch(1);
        var slowly = bus.registerHandlerInterceptor((work, chain) -> {
            var result = chain.proceed();
            loaded.countDown();
            overtaken.await();
            return result;
        });
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = callers.submit(() -> write(caseId, SECOND, "\"0\""));
            loaded.await();
            asAnotherInstanceWould(caseId, other);
            overtaken.countDown();
            var answer = slow.get();
            assertThat(answer.getStatusCode().value()).isEqualTo(412);
            assertThat(changes(answer, "who", "what")).containsExactly("[screener, notebook.note-written]");
        } finally {
            slowly.cancel();
        }
        assertThat(written(caseId)).isEqualTo(1);
    }

    private static List<String> changes(ResponseEntity<Map<String, Object>> answer, String... fields) {
        var changes = (List<?>) Objects.requireNonNull(body(answer).get("changes"));
        return changes.stream()
                .map(change -> Stream.of(fields)
                        .map(field -> String.valueOf(((Map<?, ?>) change).get(field)))
                        .toList()
                        .toString())
                .toList();
    }

    private void asAnotherInstanceWould(String caseId, String other) {
        db.sql("""
                insert into domain_event (event_id, stream, sequence_number, aggregate_type, name, revision,
                    recorded_at, payload, meta_data)
                select gen_random_uuid()::text, ?, 1, aggregate_type, name, revision, recorded_at, payload, meta_data
                from domain_event where stream = ? and sequence_number = 1""").params("notebook/" + caseId, "notebook/" + other).update();
    }

    private ResponseEntity<Map<String, Object>> write(String caseId, String token, String version) {
        return client.call(
                HttpMethod.PUT,
                "/notebooks/" + caseId + "/considered-note",
                token,
                "{\"note\": \"canary\"}",
                Map.of(HttpHeaders.IF_MATCH, version));
    }

    private long written(String caseId) {
        return db.sql("select count(*) from domain_event where stream = ? and sequence_number > 0")
                .param("notebook/" + caseId)
                .query(Long.class)
                .single();
    }
}
