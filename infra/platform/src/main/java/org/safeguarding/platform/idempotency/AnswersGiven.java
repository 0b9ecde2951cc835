package org.safeguarding.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers that were given to idempotent requests, by client and key. */
class AnswersGiven {

    private final JdbcClient db;
    private final JsonMapper json;

    AnswersGiven(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    record Answer(String fingerprint, int status, @Nullable URI location, JsonNode body) {

        ResponseEntity<JsonNode> again() {
            var answer = ResponseEntity.status(status);
            return (location == null ? answer : answer.location(location)).body(body);
        }
    }

    Optional<Answer> find(String client, String key) {
        return db.sql("""
                select fingerprint, status, location, body from idempotent_answer
                where client = ? and idempotency_key = ?""")
                .params(client, key)
                .query((row, number) -> new Answer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        Optional.ofNullable(row.getString("location"))
                                .map(URI::create)
                                .orElse(null),
                        json.readTree(row.getString("body").getBytes(UTF_8))))
                .optional();
    }

    /** Keeps an answer; {@code DuplicateKeyException} when another request with this key was first. */
    void keep(String client, String key, String fingerprint, ResponseEntity<?> answer) {
        var location = answer.getHeaders().getLocation();
        db.sql("""
                insert into idempotent_answer (client, idempotency_key, fingerprint, status, location, body)
                values (:client, :key, :fingerprint, :status, :location, :body)""")
                .param("client", client)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("status", answer.getStatusCode().value())
                .param("location", location == null ? null : location.toString())
                .param("body", json.writeValueAsString(answer.getBody()))
                .update();
    }
}
