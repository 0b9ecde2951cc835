package org.safeguarding.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A screening officer with a real token who reads work lists. */
final class Officer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(PATIENCE)
            .build();
    private final URI identity;
    private final URI door;
    private volatile String token = "";

    Officer(URI identity, URI door) {
        this.identity = identity;
        this.door = door;
    }

    void signIn() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(identity.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=stories"
                        + "&client_secret=stories-secret&username=screener&password=demo"))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        token = new JsonMapper().readTree(answer).path("access_token").asString("");
        if (token.isEmpty()) {
            throw new NotFit("The identity provider gave no token.");
        }
    }

    /** Reads a list to its last byte. */
    void read(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(door.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
