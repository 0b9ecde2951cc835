package org.safeguarding.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** One client of the house's identity provider, with the token that it was given last. */
final class SignedIn {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(PATIENCE)
            .build();
    private final URI identity;
    private final String client;
    private final String grant;
    private volatile String token = "";

    /** {@code grant} is the body of the request for a token, without the client. */
    SignedIn(URI identity, String client, String grant) {
        this.identity = identity;
        this.client = client;
        this.grant = grant;
    }

    /** A token lives an hour, so there is a new one before each turn. */
    void signIn() throws IOException, InterruptedException {
        String account = Base64.getEncoder()
                .encodeToString((client + ":" + client + "-secret").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(identity.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + account)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(grant))
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        token = new JsonMapper().readTree(answer).path("access_token").asString("");
        if (token.isEmpty()) {
            throw new NotFit("The identity provider gave no token.");
        }
    }

    HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    /** The answer, read to its last byte; any other than the one that is meant is an error. */
    HttpResponse<String> send(HttpRequest request, int meant) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != meant) {
            throw new IOException("answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
