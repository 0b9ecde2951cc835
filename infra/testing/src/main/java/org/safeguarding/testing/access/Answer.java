package org.safeguarding.testing.access;

import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** What came back from the running service. */
public record Answer(int status, String type, String rule, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        var problem = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .map(type -> JSON.readTree(response.body()));
        return new Answer(
                response.statusCode(),
                problem.map(body -> body.path("type").asString()).orElse(""),
                problem.map(body -> body.path("rule").asString("")).orElse(""),
                response.body());
    }
}
