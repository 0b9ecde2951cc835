package org.safeguarding.notification.webhook;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The described language: {@code infra/docs/asyncapi.yaml}, asked by tests what a message must look like. */
final class AsyncApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final JsonNode DOCUMENT =
            YAMLMapper.builder().build().readTree(Path.of("../infra/docs/asyncapi.yaml"));

    private AsyncApi() {}

    static JsonNode at(String pointer) {
        return DOCUMENT.at(pointer);
    }

    /** The keys of the described messages. */
    static Set<String> messages() {
        return at("/components/messages").propertyNames().stream().collect(toSet());
    }

    /** Which messages travel on which Kafka topic. */
    static Map<String, Set<String>> topics() {
        return at("/channels")
                .valueStream()
                .filter(channel -> channel.path("address").isString())
                .collect(toMap(
                        channel -> channel.path("address").asString(),
                        channel -> Set.copyOf(channel.path("messages").propertyNames())));
    }

    static String nameOf(String message) {
        return at("/components/messages/" + message + "/name").asString();
    }

    static JsonNode exampleOf(String message) {
        return at("/components/messages/" + message + "/examples/0/payload");
    }

    /** What is wrong with a message's body; also a field that the document does not know. */
    static List<String> problemsOf(String message, String json) {
        var body = JSON.readTree(json);
        return Stream.concat(validate(message, body), unknown(message, body)).toList();
    }

    static List<String> problemsOfHeaders(String schema, Map<String, String> headers) {
        return validate(schema, JSON.valueToTree(headers)).toList();
    }

    private static Stream<String> validate(String schema, JsonNode value) {
        var wrapped = JSON.createObjectNode();
        wrapped.put("$ref", "#/components/schemas/" + schema);
        wrapped.set("components", at("/components"));
        return SCHEMAS
                .getSchema(wrapped)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString);
    }

    /** A reader passes over fields that it does not know; what we send ourselves is described to the last field. */
    private static Stream<String> unknown(String message, JsonNode body) {
        var schema = at("/components/schemas/" + message);
        var known = schema.has("allOf") ? at("/components/schemas/CloudEvent/properties") : schema.path("properties");
        var data = schema.at("/allOf/1/properties/data/properties");
        return Stream.concat(
                body.propertyNames().stream().filter(field -> !known.has(field)),
                body.path("data").propertyNames().stream().filter(field -> !data.has(field)));
    }
}
