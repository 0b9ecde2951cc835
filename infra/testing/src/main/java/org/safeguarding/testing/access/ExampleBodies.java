package org.safeguarding.testing.access;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The body that each endpoint takes, of the examples in the published description. */
public final class ExampleBodies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode api;

    /** The description as the service answers it under {@code /v3/api-docs}. */
    public ExampleBodies(String description) {
        api = JSON.readTree(description);
    }

    /** Every field with its example, but for days that may be left out: those are today. */
    public String of(Endpoint endpoint) {
        var schema = resolved(api.path("paths")
                .path(endpoint.pattern())
                .path(endpoint.method().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        var body = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().stream()
                .filter(field -> required.contains(field.getKey()) || !isDay(field.getValue()))
                .forEach(field ->
                        body.set(field.getKey(), resolved(field.getValue()).path("example")));
        return body.toString();
    }

    private static boolean isDay(JsonNode schema) {
        return schema.path("format").asString("").equals("date");
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }
}
