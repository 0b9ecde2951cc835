package org.safeguarding.platform.problem;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds everything in a body that cannot be read: Jackson stops at the first such field, so that field is taken out and
 * the rest is read again until it can be.
 */
final class UnreadableBody {

    private static final int MOST_NAMED = 100;

    private final JsonMapper json;
    private final JsonNode tree;
    private final Type type;
    private final List<FieldProblem> problems = new ArrayList<>();

    private @Nullable Object readable;

    private UnreadableBody(JsonMapper json, JsonNode tree, Type type) {
        this.json = json;
        this.tree = tree;
        this.type = type;
    }

    /** What is wrong with a body that is well-formed JSON; empty where it is not even that. */
    static Optional<UnreadableBody> of(byte[] body, Type type, JsonMapper json) {
        try {
            var unreadable = new UnreadableBody(json, json.readTree(body), type);
            unreadable.read();
            return unreadable.problems.isEmpty() ? Optional.empty() : Optional.of(unreadable);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    /** The fields that cannot be read. */
    List<FieldProblem> problems() {
        return problems;
    }

    /** What could be read once they were taken out, so that it can be validated as well. */
    Optional<Object> readable() {
        return Optional.ofNullable(readable);
    }

    private void read() {
        while (problems.size() < MOST_NAMED) {
            try {
                readable = json.readerFor(json.constructType(type)).readValue(tree);
                return;
            } catch (DatabindException unreadable) {
                problems.add(new FieldProblem(field(unreadable), problem(unreadable)));
                if (!takeOut(unreadable.getPath())) {
                    return;
                }
            }
        }
    }

    private boolean takeOut(List<JacksonException.Reference> path) {
        JsonNode parent = tree;
        for (var step : path.subList(0, Math.max(0, path.size() - 1))) {
            parent =
                    step.getPropertyName() == null ? parent.path(step.getIndex()) : parent.path(step.getPropertyName());
        }
        if (path.isEmpty()) {
            return false;
        }
        var last = path.getLast();
        return switch (parent) {
            case ObjectNode object -> object.remove(last.getPropertyName()) != null;
            case ArrayNode array -> !array.set(last.getIndex(), json.nullNode()).isNull();
            default -> false;
        };
    }

    private static String field(DatabindException unreadable) {
        var path = unreadable.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "(body)" : path.startsWith(".") ? path.substring(1) : path;
    }

    private static String problem(DatabindException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException) {
            return "is not a field of this request";
        }
        return unreadable instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "is not " + kind(mismatch.getTargetType())
                : "cannot be read";
    }

    private static String kind(Class<?> target) {
        if (target.isEnum()) {
            return Stream.of(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-09-07";
            case "Instant" -> "an instant such as 2026-09-07T09:30:00Z";
            case "UUID", "CaseId" -> "a UUID";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "String" -> "a text";
            case "List", "ArrayList" -> "a list";
            default -> "an object";
        };
    }
}
