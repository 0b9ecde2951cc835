package org.safeguarding.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Collects what Jackson would stop at (unknown fields, values of the wrong kind), so that all can be named at once. */
final class UnreadableFields extends DeserializationProblemHandler {

    private static final ThreadLocal<@Nullable List<FieldProblem>> COLLECTED = new ThreadLocal<>();

    static void begin() {
        COLLECTED.set(new ArrayList<>());
    }

    static List<FieldProblem> end() {
        var collected = COLLECTED.get();
        COLLECTED.remove();
        return collected == null ? List.of() : collected;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser json, ValueDeserializer<?> reader, Object bean, String name) {
        if (!collect(path(json.streamReadContext()), "is not a field of this request")) {
            return false;
        }
        json.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String message) {
        return unreadable(context, target);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String message) {
        return unreadable(context, target);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser json, String message) {
        var answer = unreadable(context, target.getRawClass());
        if (answer == null) {
            json.skipChildren();
        }
        return answer;
    }

    private static @Nullable Object unreadable(DeserializationContext context, Class<?> target) {
        var field = path(context.getParser().streamReadContext());
        return collect(field, "is not " + kindOf(target)) ? null : NOT_HANDLED;
    }

    private static boolean collect(String field, String problem) {
        var collected = COLLECTED.get();
        return collected != null && collected.add(new FieldProblem(field, problem));
    }

    private static String kindOf(Class<?> target) {
        if (target.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            java.util.stream.Stream.of(target.getEnumConstants())
                                    .map(Object::toString)
                                    .toList());
        }
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-09-07";
            case "Instant" -> "an instant such as 2026-09-07T09:30:00Z";
            case "UUID" -> "a UUID";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "String" -> "a text";
            case "List" -> "a list";
            default -> "an object";
        };
    }

    private static String path(TokenStreamContext context) {
        var path = new StringBuilder();
        for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inArray()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.hasCurrentName()) {
                path.insert(0, "." + Objects.requireNonNull(at.currentName()));
            }
        }
        return path.isEmpty() ? "(body)" : path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }
}
