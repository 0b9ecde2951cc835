package org.safeguarding.review;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's HTTP as a caller meets it who looks first, and sends back the version that was looked at. */
public final class Doors {

    public static final String CHAIR = Tokens.of("chair", Role.CHAIR, Agency.PARTNERSHIP);
    public static final String SCREENER = Tokens.of("screener", Role.SCREENER, Agency.LOCAL_AUTHORITY);
    public static final String PARTNER = Tokens.of("icb-partner", Role.PARTNER, Agency.ICB);
    public static final String AUDITOR = Tokens.of("auditor", Role.AUDITOR, Agency.PARTNERSHIP);
    public static final String OPERATOR = Tokens.of("operator", Role.OPERATOR, Agency.PARTNERSHIP);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI house;

    public Doors(int port) {
        house = URI.create("http://127.0.0.1:" + port);
    }

    /** What came back; the tag is absent where the answer has none. */
    public record Answer(
            int status,
            String text,
            JsonNode json,
            @Nullable String tag) {}

    public Answer get(String path, String token) {
        return send(request(path, token).GET().build());
    }

    /** Sends a change, with the version that it was decided on where there is one. */
    public Answer change(String method, String path, String token, @Nullable String tag, String body) {
        var request = request(path, token).method(method, BodyPublishers.ofString(body));
        return send((tag == null ? request : request.header("If-Match", tag)).build());
    }

    /** Looks at the resource, then sends the change to what is under it. */
    public Answer decide(String method, String resource, String deed, String token, String body) {
        return change(
                method, resource + "/" + deed, token, get(resource, SCREENER).tag(), body);
    }

    /** The views follow the events in their own time. */
    public Answer await(String path, String token, Predicate<JsonNode> state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get(path, token), answer -> answer.status() == 200 && state.test(answer.json()));
    }

    public Answer awaitState(String path, String state) {
        return await(path, SCREENER, found -> state.equals(found.at("/state").asString()));
    }

    /** Every view and every process has heard all that has happened. */
    public void settled() {
        await(
                "/operations/views",
                OPERATOR,
                readers -> readers.valueStream()
                        .allMatch(one -> one.at("/behind").asInt() == 0
                                && !one.at("/replaying").asBoolean()));
    }

    /** Drops a view and waits until it has grown again. */
    public void rebuild(String view) {
        change("POST", "/operations/views/" + view + "/rebuild", OPERATOR, null, "");
        settled();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(house.resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    JSON.readTree(json ? answer.body() : "{}"),
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
