package org.safeguarding.gateway.journey;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.safeguarding.standalone.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the house from outside as people and partners do, with tokens of its identity provider. */
final class Door {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "where-one-part-ends";
    private static final Pattern OF_A_CASE = Pattern.compile("^(/[a-z-]+/[0-9a-f-]{36}(?:/[A-Z]{2}-\\d+)?)/.*$");

    private final House house;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Door(House house) {
        this.house = house;
    }

    /** What came back; {@code etag} is empty where there was none. */
    record Answer(int status, String etag, JsonNode body) {

        String text(String field) {
            return body.path(field).asString("");
        }
    }

    Answer post(String as, String path, String body, String idempotencyKey) throws IOException, InterruptedException {
        return send(
                as,
                request(path)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer put(String as, String path, String body) throws IOException, InterruptedException {
        return send(as, request(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Changes what was looked at: {@code version} is the ETag that came with it. */
    Answer put(String as, String path, String version, String body) throws IOException, InterruptedException {
        return send(as, request(path).header("If-Match", version).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Looks at the case and changes it, once: 412 where it moved on in between, or has not been looked up anew yet. */
    Answer tryToChange(String as, String path, String body) throws IOException, InterruptedException {
        var seen = get(as, OF_A_CASE.matcher(path).replaceFirst("$1"));
        return seen.status() == 200 ? put(as, path, seen.etag(), body) : seen;
    }

    /** Looks at the case and changes it, again where it moved on in between or is not to be seen yet. */
    Answer change(String as, String path, String body) {
        return await("PUT " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> tryToChange(as, path, body), answer -> answer.status() != 412 && answer.status() != 404);
    }

    /** Looks at the case and adds something to it, once. */
    Answer tryToAdd(String as, String path, String body) throws IOException, InterruptedException {
        var seen = get(as, OF_A_CASE.matcher(path).replaceFirst("$1"));
        return seen.status() == 200
                ? send(
                        as,
                        request(path).header("If-Match", seen.etag()).POST(HttpRequest.BodyPublishers.ofString(body)))
                : seen;
    }

    /** Looks at the case and adds something to it, as {@link #change} does. */
    Answer add(String as, String path, String body) {
        return await("POST " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> tryToAdd(as, path, body), answer -> answer.status() != 412 && answer.status() != 404);
    }

    /** Says something that stands beside what others say, and so needs no version; again where the case is not to be seen yet. */
    Answer say(String as, String path, String body) {
        return await("PUT " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> put(as, path, body), answer -> answer.status() != 404);
    }

    /** Looks at the case and ends something of it, as {@link #change} does. */
    Answer end(String as, String path) {
        return await("DELETE " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> tryToEnd(as, path), answer -> answer.status() != 412 && answer.status() != 404);
    }

    private Answer tryToEnd(String as, String path) throws IOException, InterruptedException {
        var seen = get(as, OF_A_CASE.matcher(path).replaceFirst("$1"));
        return seen.status() == 200
                ? send(as, request(path).header("If-Match", seen.etag()).DELETE())
                : seen;
    }

    Answer delete(String as, String path) throws IOException, InterruptedException {
        return send(as, request(path).DELETE());
    }

    /** One file in a form, as a browser sends it. */
    Answer attach(String as, String path, String fileName, byte[] content) throws IOException, InterruptedException {
        return send(as, form(path, fileName, "text/plain", content));
    }

    /** Looks at the case and hands in a PDF, as {@link #change} does. */
    Answer handIn(String as, String path, byte[] pdf) {
        return await("POST " + path)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> tryToHandIn(as, path, pdf), answer -> answer.status() != 412 && answer.status() != 404);
    }

    private Answer tryToHandIn(String as, String path, byte[] pdf) throws IOException, InterruptedException {
        var seen = get(as, OF_A_CASE.matcher(path).replaceFirst("$1"));
        return seen.status() == 200
                ? send(as, form(path, "report.pdf", "application/pdf", pdf).header("If-Match", seen.etag()))
                : seen;
    }

    /** Looks at the case and draws something from it that is no JSON; what came back, whatever it is. */
    String draw(String as, String path) throws IOException, InterruptedException {
        var seen = get(as, OF_A_CASE.matcher(path).replaceFirst("$1"));
        return ask(as, request(path).header("If-Match", seen.etag()).POST(HttpRequest.BodyPublishers.noBody()))
                .body();
    }

    private HttpRequest.Builder form(String path, String fileName, String type, byte[] content) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, fileName, type)
                        .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()));
    }

    /** Asks for something that takes no body. */
    Answer post(String as, String path) throws IOException, InterruptedException {
        return send(as, request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** What is no JSON. */
    String file(String as, String path) throws IOException, InterruptedException {
        return ask(as, request(path).GET()).body();
    }

    /** What is written to be read. */
    String page(String as, String path) throws IOException, InterruptedException {
        return ask(as, request(path).header("Accept", "text/html").GET()).body();
    }

    /** What is printed to be kept. */
    byte[] pdf(String as, String path) throws IOException, InterruptedException {
        return ask(as, request(path).header("Accept", "application/pdf").GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    Answer get(String as, String path) throws IOException, InterruptedException {
        return send(as, request(path).GET());
    }

    /** What the mail sink holds. */
    JsonNode mails() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.mailPage().resolve("/mails.json"));
        return JSON.readTree(
                http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.gateway().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
    }

    private Answer send(String as, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = ask(as, request);
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body()));
    }

    private HttpResponse<String> ask(String as, HttpRequest.Builder request) throws IOException, InterruptedException {
        return ask(as, request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> ask(String as, HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        var token = tokens.get(as);
        if (token == null) {
            token = token(as);
            tokens.put(as, token);
        }
        return http.send(request.setHeader("Authorization", "Bearer " + token).build(), body);
    }

    private String token(String account) throws IOException, InterruptedException {
        var form = account.endsWith("-partner")
                ? "grant_type=client_credentials&client_id=" + account + "&client_secret=" + account + "-secret"
                : "grant_type=password&client_id=stories&client_secret=stories-secret&username=" + account
                        + "&password=demo";
        var request = HttpRequest.newBuilder(URI.create(house.identity() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8));
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("No token for " + account + ": " + answer.statusCode());
        }
        return JSON.readTree(answer.body()).path("access_token").asString();
    }
}
