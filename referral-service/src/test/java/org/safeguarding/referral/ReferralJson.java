package org.safeguarding.referral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The example referral, and changes to it: paths are JSON pointers such as {@code /children/0/forename}. */
public final class ReferralJson {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode tree;

    private ReferralJson(ObjectNode tree) {
        this.tree = tree;
    }

    /** {@code referral.json}, as a partner would send it. */
    public static ReferralJson valid() {
        try (var file = Objects.requireNonNull(ReferralJson.class.getResourceAsStream("/referral.json"))) {
            return new ReferralJson((ObjectNode) JSON.readTree(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another request, to be changed in the same way. */
    public static ReferralJson of(String request) {
        return new ReferralJson((ObjectNode) JSON.readTree(request));
    }

    /** The same with another value in one place. */
    public ReferralJson with(String path, Object value) {
        if (tree.at(JsonPointer.compile(path.substring(0, path.lastIndexOf('/')))) instanceof ArrayNode list) {
            list.set(Integer.parseInt(last(path)), JSON.<JsonNode>valueToTree(value));
        } else {
            parent(path).set(last(path), JSON.valueToTree(value));
        }
        return this;
    }

    /** The same with null in one place. */
    public ReferralJson withNull(String path) {
        parent(path).putNull(last(path));
        return this;
    }

    /** The same without one place. */
    public ReferralJson without(String path) {
        parent(path).remove(last(path));
        return this;
    }

    /** Every field there is, parents before their children. */
    public List<String> paths() {
        return paths(tree, "").toList();
    }

    /** The name that a problem gives to a path: {@code children[0].forename}. */
    public static String fieldOf(String path) {
        return String.join(".", Arrays.asList(path.substring(1).split("/"))).replaceAll("\\.([0-9]+)", "[$1]");
    }

    @Override
    public String toString() {
        return JSON.writeValueAsString(tree);
    }

    private static Stream<String> paths(JsonNode node, String here) {
        return switch (node) {
            case ObjectNode object ->
                object.propertyStream()
                        .flatMap(field -> Stream.concat(
                                Stream.of(here + "/" + field.getKey()),
                                paths(field.getValue(), here + "/" + field.getKey())));
            case ArrayNode array ->
                IntStream.range(0, array.size()).boxed().flatMap(i -> paths(array.get(i), here + "/" + i));
            default -> Stream.empty();
        };
    }

    private ObjectNode parent(String path) {
        return (ObjectNode) tree.at(JsonPointer.compile(path.substring(0, path.lastIndexOf('/'))));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
