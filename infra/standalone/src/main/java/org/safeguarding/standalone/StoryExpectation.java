package org.safeguarding.standalone;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer should be: a status, or a value at a JSON path. */
record StoryExpectation(String words) {

    private static final Pattern STATUS = Pattern.compile("\\d{3}");
    private static final Pattern VALUE = Pattern.compile("(\\$(?:\\[[^]]*]|[^\\s\\[])*)\\s+(==|!=|contains)\\s+(.*)");
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode NOTHING = JSON.nullNode();

    boolean isStatus() {
        return STATUS.matcher(words).matches();
    }

    /** The difference in words, or nothing when the answer is as expected. */
    Optional<String> differenceFrom(StoryAnswer answer) {
        if (isStatus()) {
            return Integer.parseInt(words) == answer.status()
                    ? Optional.empty()
                    : Optional.of("expected status %s, but it was %d: %s"
                            .formatted(words, answer.status(), answer.shortened()));
        }
        Matcher value = VALUE.matcher(words);
        if (!value.matches()) {
            return Optional.of("the expectation \"" + words + "\" is not understood");
        }
        Optional<JsonNode> found = answer.at(value.group(1));
        JsonNode expected = json(value.group(3));
        boolean holds = switch (value.group(2)) {
            case "==" -> found.orElse(NOTHING).equals(expected);
            case "!=" -> !found.orElse(NOTHING).equals(expected);
            default -> found.filter(content -> contains(content, expected)).isPresent();
        };
        return holds
                ? Optional.empty()
                : Optional.of("expected %s, but it was %s in %s"
                        .formatted(words, found.map(JsonNode::toString).orElse("missing"), answer.shortened()));
    }

    private static boolean contains(JsonNode content, JsonNode expected) {
        return content.isArray()
                ? StreamSupport.stream(content.spliterator(), false).anyMatch(expected::equals)
                : content.isString() && content.asString().contains(expected.asString());
    }

    /** A value may be written as JSON, or as bare words. */
    private static JsonNode json(String value) {
        try {
            return JSON.readTree(value);
        } catch (JacksonException bareWords) {
            return JSON.getNodeFactory().stringNode(value);
        }
    }
}
