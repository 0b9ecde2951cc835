package org.safeguarding.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values and bodies that a partner's broken program, or somebody with bad intent, might send. */
final class Nasty {

    /** In every text that must never come back in a problem. */
    static final String CANARY = "Zq7Wrenfield";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MEGABYTE = 1_000_000;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "<script>alert('" + CANARY + "')</script>",
            "<img src=x onerror=alert(1)>" + CANARY,
            "'; DROP TABLE domain_event; -- " + CANARY,
            "\" OR 1=1 --",
            "${jndi:ldap://x/" + CANARY + "}",
            "{{7*7}} #{7*7} %{7*7} " + CANARY,
            "../../etc/passwd",
            "\u0000",
            "a\u0000b" + CANARY,
            "\u0001\u0002\u001b[31m",
            "\r\nSet-Cookie: x=y",
            "\u202e" + CANARY,
            "\ufeff",
            "\ufffd\uffff",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
            "e\u0301".repeat(50),
            "Z\u0300\u0301\u0302".repeat(300),
            "\u0627\u0644\u0637\u0641\u0644",
            "9".repeat(400),
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "-0001-01-01",
            "9999-12-31",
            "1900-01-01",
            "2026-09-07T25:61:00Z",
            "NaN",
            "1e400",
            "true",
            "[]",
            "DEATH ",
            "death",
            "9990000018",
            "00000000-0000-0000-0000-000000000000",
            "x".repeat(10_001));

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "0.1",
            "-0.0",
            "1e400",
            "-1e400",
            "1e-400",
            "99999999999999999999999999",
            "2147483648",
            "-9223372036854775809",
            "1E+2147483647",
            "9".repeat(5_000));

    private final Random random;

    Nasty(Random random) {
        this.random = random;
    }

    String text() {
        return random.nextInt(400) == 0 ? CANARY + "x".repeat(MEGABYTE) : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The body with one thing wrong somewhere in its tree. */
    JsonNode bent(JsonNode body) {
        var copy = body.deepCopy();
        var parents = containers(copy);
        if (parents.isEmpty()) {
            return value();
        }
        switch (parents.get(random.nextInt(parents.size()))) {
            case ObjectNode object -> bend(object);
            case ArrayNode array -> bend(array);
            default -> {}
        }
        return copy;
    }

    private void bend(ObjectNode object) {
        var names = List.copyOf(object.propertyNames());
        var name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 ->
                object.set(
                        List.of("surplus", "__proto__", "", name + " ", "surplus-2", "@type", "class")
                                .get(random.nextInt(7)),
                        value());
            case 3 -> object.set(name.toUpperCase(java.util.Locale.ROOT), object.path(name));
            default -> object.set(name, value());
        }
    }

    private void bend(ArrayNode array) {
        switch (random.nextInt(5)) {
            case 0 -> array.removeAll();
            case 1 -> array.addNull();
            case 2 -> {
                var first = array.isEmpty() ? value() : array.get(0);
                for (int i = random.nextInt(20) == 0 ? 10_000 : 30; i > 0; i--) {
                    array.add(first);
                }
            }
            default -> array.add(value());
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 ->
                JSON.rawValueNode(
                        new tools.jackson.databind.util.RawValue(NUMBERS.get(random.nextInt(NUMBERS.size()))));
            case 3 -> JSON.arrayNode().add(text());
            case 4 -> JSON.objectNode().put("x", text());
            default -> JSON.stringNode(text());
        };
    }

    private static List<JsonNode> containers(JsonNode root) {
        var found = new java.util.ArrayList<JsonNode>();
        collect(root, found);
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isContainer()) {
            found.add(node);
            node.forEach(child -> collect(child, found));
        }
    }

    /** The bytes of a body that something happened to on its way. */
    byte[] broken(String json) {
        var bytes = json.getBytes(UTF_8);
        return switch (random.nextInt(18)) {
            case 0 -> new byte[0];
            case 1 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> (json + json).getBytes(UTF_8);
            case 3 -> (json + " trailing " + CANARY).getBytes(UTF_8);
            case 4 -> json.replace("\"", "'").getBytes(UTF_8);
            case 5 -> "[".repeat(10_000).getBytes(UTF_8);
            case 6 -> ("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)).getBytes(UTF_8);
            case 7 -> json.getBytes(UTF_16);
            case 8 -> json.replace("A", "\u00e4").getBytes(ISO_8859_1);
            case 9 -> ("\ufeff" + json).getBytes(UTF_8);
            case 10 -> "null".getBytes(UTF_8);
            case 11 -> "\"\\ud800\"".getBytes(UTF_8);
            case 12 ->
                json.replaceFirst("\"([^\"]{3,})\"\\s*:\\s*\"", "\"$1\":\"\\\\ud800\\\\u0000")
                        .getBytes(UTF_8);
            case 13 -> json.replaceFirst("\\{", "{\"x\":1,\"x\":2,").getBytes(UTF_8);
            case 14 -> ("/* " + CANARY + " */" + json).getBytes(UTF_8);
            case 15 -> flipped(bytes);
            case 16 -> json.replaceFirst(":", ":NaN,\"y\":").getBytes(UTF_8);
            default -> noise();
        };
    }

    private byte[] flipped(byte[] bytes) {
        var torn = bytes.clone();
        for (int i = 0; i < 5 && torn.length > 0; i++) {
            torn[random.nextInt(torn.length)] = (byte) random.nextInt(256);
        }
        return torn;
    }

    private byte[] noise() {
        var bytes = new byte[random.nextInt(3_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
