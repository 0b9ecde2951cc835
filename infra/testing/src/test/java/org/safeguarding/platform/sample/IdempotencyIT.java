package org.safeguarding.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.platform.sample.NotebookClient.GOOD;
import static org.safeguarding.platform.sample.NotebookClient.REFERRER;
import static org.safeguarding.platform.sample.NotebookClient.body;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same key, address and body are one deed and one answer. */
@OnEngines
class IdempotencyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    private NotebookClient client = new NotebookClient(0);

    @BeforeEach
    void connect() {
        client = new NotebookClient(port);
    }

    @Test
    void fifty_at_once_are_one_case_one_event_and_fifty_equal_answers() throws Exception {
        var key = UUID.randomUUID().toString();
        long before = opened();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = callers.invokeAll(Stream.generate(() -> (Callable<String>) () -> {
                        var answer = client.open(key, GOOD);
                        return answer.getStatusCode().value() + " "
                                + answer.getHeaders().getLocation() + " " + body(answer);
                    })
                    .limit(50)
                    .toList());
            var distinct = new java.util.HashSet<String>();
            for (var answer : answers) {
                distinct.add(answer.get());
            }
            assertThat(distinct).hasSize(1).first().asString().startsWith("201 /notebooks/");
        }
        assertThat(opened() - before).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        client.open(key, GOOD);
        var refused = client.open(key, GOOD.replace("Example", "Another"));
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(body(refused)).containsEntry("type", "/problems/idempotency-key-reused");
    }

    @Test
    void the_same_key_and_body_with_another_query_are_refused() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        client.call(HttpMethod.POST, "/notebooks?on=2026-09-06", REFERRER, GOOD, key);
        var refused = client.call(HttpMethod.POST, "/notebooks?on=2026-09-07", REFERRER, GOOD, key);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(body(refused)).containsEntry("type", "/problems/idempotency-key-reused");
    }

    @Test
    void a_request_that_was_refused_may_be_mended_under_its_key() {
        var key = UUID.randomUUID().toString();
        assertThat(client.open(key, "{}").getStatusCode().value()).isEqualTo(400);
        assertThat(client.open(key, GOOD).getStatusCode().value()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "considered-notes"})
    void what_is_asked_of_a_case_that_there_is_not_is_not_found(String notes) {
        var answer = client.call(
                HttpMethod.POST,
                "/notebooks/" + UUID.randomUUID() + "/" + notes,
                REFERRER,
                "{\"note\": \"Nobody's.\"}",
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\""));

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(body(answer)).containsEntry("type", "/problems/unknown-case");
    }

    @Test
    void a_key_is_needed() {
        var answer = client.call(HttpMethod.POST, "/notebooks", REFERRER, GOOD, Map.of());
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(body(answer)).containsEntry("type", "/problems/idempotency-key-needed");
    }

    private long opened() {
        return db.sql("select count(*) from domain_event where name = 'notebook.opened'")
                .query(Long.class)
                .single();
    }
}
