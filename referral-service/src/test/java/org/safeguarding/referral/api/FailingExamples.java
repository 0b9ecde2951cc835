package org.safeguarding.referral.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeguarding.referral.ReferralJson;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives from a published schema and its example, for each constraint, a body that breaks it. */
final class FailingExamples {

    /** A body, the constraint it breaks, and the field that has to be named for it. */
    record Mutant(JsonNode body, String why, String field) {}

    private final JsonNode schemas;
    private final JsonNode example;
    private final List<Mutant> mutants = new ArrayList<>();

    private FailingExamples(JsonNode schemas, JsonNode example) {
        this.schemas = schemas;
        this.example = example;
    }

    static List<Mutant> of(JsonNode description, JsonNode example) {
        var all = new FailingExamples(description.path("components").path("schemas"), example);
        all.object("", all.schemas.path("ReferralRequest"));
        return all.mutants;
    }

    private void object(String at, JsonNode schema) {
        set(at + "/noSuchField", "x", "additionalProperties", at + "/noSuchField");
        schema.path("required").valueStream().forEach(name -> without(at, name.asString(), "required"));
        schema.path("allOf").valueStream().forEach(each -> demand(at, each, schema));
        for (var property : schema.path("properties").properties()) {
            if (property.getKey().equals("unknown")) {
                reasons(at, property.getValue());
            } else {
                property(at + "/" + property.getKey(), property.getValue());
            }
        }
    }

    private void property(String at, JsonNode property) {
        if (property.has("$ref")) {
            set(at, 17, "type", at);
            object(at, referred(property));
        } else if (property.path("type").asString("").equals("array")) {
            list(at, property);
        } else {
            value(at, property, at);
        }
    }

    private void list(String at, JsonNode list) {
        var items = list.path("items");
        set(at, "x", "type", at);
        var item = items.has("$ref")
                ? referred(items).path("example")
                : list.path("example").path(0);
        if (list.has("maxItems")) {
            var many = ReferralJson.JSON.createArrayNode();
            for (int i = 0; i <= list.path("maxItems").asInt(); i++) {
                many.add(item.deepCopy());
            }
            set(at, many, "maxItems", at);
        }
        if (list.has("minItems")) {
            set(at, ReferralJson.JSON.createArrayNode(), "minItems", at);
        }
        if (!items.has("$ref")) {
            set(at, List.of("NO_SUCH_CODE"), "enum", at + "/0");
        } else if (example.at(at + "/0").isObject()) {
            object(at + "/0", referred(items));
        }
    }

    private void value(String at, JsonNode schema, String named) {
        set(at, Map.of(), "type", named);
        if (schema.has("enum")) {
            set(at, "NO_SUCH_CODE", "enum", named);
        }
        if (schema.has("const")) {
            set(at, false, "const", named);
        }
        if (schema.path("format").asString("").equals("date")) {
            set(at, "2025-02-30", "format", named);
        }
        if (schema.has("maxLength")) {
            set(at, "x".repeat(schema.path("maxLength").asInt() + 1), "maxLength", named);
        }
        if (schema.has("minLength")) {
            set(at, "", "minLength", named);
        }
        if (schema.has("pattern")) {
            set(at, "\u0007", "pattern", named);
        }
        if (schema.has("minimum")) {
            set(at, schema.path("minimum").asInt() - 1, "minimum", named);
            set(at, schema.path("maximum").asInt() + 1, "maximum", named);
        }
    }

    private void reasons(String at, JsonNode reasons) {
        for (var reason : reasons.path("properties").properties()) {
            var path = at + "/unknown/" + reason.getKey();
            value(path, reason.getValue(), path);
        }
        set(at + "/unknown/noSuchField", "x", "additionalProperties", at + "/unknown");
    }

    /** A question that may be unknown: neither, and both. One that depends on another: the other set, this one not. */
    private void demand(String at, JsonNode demand, JsonNode schema) {
        if (demand.has("oneOf")) {
            var name = demand.path("oneOf").path(0).path("required").path(0).asString();
            without(at, name, "neither answer nor reason");
            set(at + "/unknown/" + name, "Not yet identified.", "both answer and reason", at + "/" + name);
        } else if (demand.path("if").has("properties")) {
            dependent(at, demand, schema);
        } else if (demand.path("if").has("anyOf")) {
            alternative(at, demand, schema);
        }
    }

    private void dependent(String at, JsonNode demand, JsonNode schema) {
        var condition =
                demand.path("if").path("properties").properties().iterator().next();
        var then = demand.path("then");
        boolean leftOut = then.has("not");
        var name = leftOut
                ? first(then.path("not"))
                : first(then.has("oneOf") ? then.path("oneOf").path(0) : then);
        var codes = leftOut
                ? condition.getValue().path("not").path("enum")
                : condition.getValue().path("enum");
        var body = example.deepCopy();
        ((ObjectNode) body.at(at))
                .set(condition.getKey(), leftOut ? other(codes, schema, condition.getKey()) : codes.path(0));
        if (leftOut) {
            ((ObjectNode) body.at(at))
                    .set(name, schema.path("properties").path(name).path("example"));
            if (!schema.path("properties").path(name).has("example")) {
                ((ObjectNode) body.at(at))
                        .set(name, itemExample(schema.path("properties").path(name)));
            }
        } else {
            ((ObjectNode) body.at(at)).remove(name);
        }
        mutants.add(new Mutant(body, "depends on " + condition.getKey(), field(at + "/" + name)));
    }

    private void alternative(String at, JsonNode demand, JsonNode schema) {
        var name = first(demand.path("then").path("not"));
        without(at, name, "neither answer nor alternative");
        demand.path("if").path("anyOf").valueStream().forEach(instead -> {
            var other = first(instead);
            var value = instead.path("properties").path(other).has("const")
                    ? instead.path("properties").path(other).path("const")
                    : schema.path("properties").path(other).path("example");
            set(at + "/" + other, value, "alternative beside the answer", at + "/" + name);
        });
    }

    private JsonNode itemExample(JsonNode list) {
        return ReferralJson.JSON
                .createArrayNode()
                .add(referred(list.path("items")).path("example"));
    }

    private static JsonNode other(JsonNode codes, JsonNode schema, String field) {
        if (codes.path(0).isBoolean()) {
            return ReferralJson.JSON.valueToTree(!codes.path(0).asBoolean());
        }
        return schema.path("properties")
                .path(field)
                .path("enum")
                .valueStream()
                .filter(code -> codes.valueStream().noneMatch(code::equals))
                .findFirst()
                .orElseThrow();
    }

    private static String first(JsonNode node) {
        return node.path("required").path(0).asString();
    }

    private JsonNode referred(JsonNode reference) {
        return schemas.path(reference.path("$ref").asString().replace("#/components/schemas/", ""));
    }

    private void without(String at, String name, String why) {
        var body = example.deepCopy();
        ((ObjectNode) body.at(at)).remove(name);
        mutants.add(new Mutant(body, why, field(at + "/" + name)));
    }

    private void set(String at, Object value, String why, String named) {
        var body = example.deepCopy();
        var parent = at.substring(0, at.lastIndexOf('/'));
        if (body.at(parent).isMissingNode()) {
            ((ObjectNode) body.at(parent.substring(0, parent.lastIndexOf('/')))).putObject("unknown");
        }
        var name = at.substring(at.lastIndexOf('/') + 1);
        if (body.at(JsonPointer.compile(parent)) instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), ReferralJson.JSON.<JsonNode>valueToTree(value));
        } else {
            ((ObjectNode) body.at(parent)).set(name, ReferralJson.JSON.valueToTree(value));
        }
        mutants.add(new Mutant(body, why, field(named)));
    }

    private static String field(String path) {
        return ReferralJson.fieldOf(path);
    }
}
