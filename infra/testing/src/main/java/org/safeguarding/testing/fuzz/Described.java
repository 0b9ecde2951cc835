package org.safeguarding.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The operations that a published OpenAPI description names, and believable bodies for them: so new endpoints come by themselves. */
final class Described {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;

    private final JsonNode api;
    private final Random random;

    Described(JsonNode api, Random random) {
        this.api = api;
        this.random = random;
    }

    /** One operation; the body's schema is missing where it takes none. */
    record Operation(
            String method, String path, List<Parameter> parameters, String mediaType, Optional<JsonNode> schema) {

        String name() {
            return method + " " + path;
        }

        boolean isForm() {
            return mediaType.startsWith("multipart/");
        }
    }

    /** A parameter in the query or a header. */
    record Parameter(String name, String in, JsonNode schema) {}

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var content = method.getValue().path("requestBody").path("content");
                    var mediaType = content.isEmpty()
                            ? ""
                            : content.propertyNames().iterator().next();
                    operations.add(new Operation(
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            parameters(method.getValue()),
                            mediaType,
                            content.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(content.path(mediaType).path("schema"))));
                }));
        return operations;
    }

    /** A body that fits the schema, of its examples where it has some. */
    JsonNode sample(JsonNode schema) {
        return sample(schema, 0);
    }

    private static List<Parameter> parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> !parameter.path("in").asString().equals("path"))
                .map(parameter -> new Parameter(
                        parameter.path("name").asString(), parameter.path("in").asString(), parameter.path("schema")))
                .toList();
    }

    private JsonNode sample(JsonNode given, int depth) {
        var schema = resolved(given);
        if (schema.has("example")) {
            return schema.path("example");
        }
        if (schema.path("examples").isArray() && !schema.path("examples").isEmpty()) {
            return schema.path("examples").get(0);
        }
        if (schema.path("enum").isArray() && !schema.path("enum").isEmpty()) {
            var values = schema.path("enum");
            return values.get(random.nextInt(values.size()));
        }
        for (var choice : List.of("oneOf", "anyOf")) {
            if (schema.path(choice).isArray() && !schema.path(choice).isEmpty()) {
                return sample(
                        schema.path(choice)
                                .get(random.nextInt(schema.path(choice).size())),
                        depth + 1);
            }
        }
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> {
                var array = JSON.arrayNode();
                array.add(sample(schema.path("items"), depth + 1));
                yield array;
            }
            case "integer" -> JSON.numberNode(random.nextInt(20));
            case "number" -> JSON.numberNode(1.5);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.stringNode(text(schema.path("format").asString("")));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        schema.path("allOf").valueStream().forEach(part -> {
            if (sample(part, depth + 1) instanceof tools.jackson.databind.node.ObjectNode inherited) {
                object.setAll(inherited);
            }
        });
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || random.nextInt(4) > 0) {
                object.set(property.getKey(), sample(property.getValue(), depth + 1));
            }
        });
        return object;
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asString)
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return type.asString(schema.has("properties") || schema.has("allOf") ? "object" : "string");
    }

    private String text(String format) {
        return switch (format) {
            case "date" -> "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case "date-time" -> "2026-09-07T09:30:00Z";
            case "uuid" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
            case "uri" -> "https://partner.example/hook";
            case "email" -> "a@hospital.example";
            default -> "A sentence.";
        };
    }

    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }
}
