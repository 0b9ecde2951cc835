package org.safeguarding.standalone;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, and how to look into it. */
record StoryAnswer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Nobody answered, which a story that waits may get over. */
    static StoryAnswer none(String why) {
        return new StoryAnswer(0, HttpHeaders.of(Map.of(), (name, value) -> true), why);
    }

    /** What a JSON path finds in the body, if it finds anything. */
    Optional<JsonNode> at(String path) {
        try {
            Object found = JsonPath.read(body, path);
            return Optional.of(JSON.readTree(JSON.writeValueAsString(found)));
        } catch (JsonPathException | IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    Optional<String> wordsAt(String path) {
        return at(path).map(found -> found.isString() ? found.asString() : found.toString());
    }

    String shortened() {
        String oneLine = body.replaceAll("\\s+", " ");
        return oneLine.length() <= 500 ? oneLine : oneLine.substring(0, 500) + "…";
    }
}
