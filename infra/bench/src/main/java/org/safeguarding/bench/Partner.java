package org.safeguarding.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A partner application that refers cases: a real token, an Idempotency-Key of its own for each, 1.5 kB of JSON. */
final class Partner {

    private static final String APPLICATION = "hospital-partner";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CREATED = 201;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(PATIENCE)
            .build();
    private final URI identity;
    private final String form;
    private final AtomicInteger referred = new AtomicInteger();
    private volatile String token = "";

    Partner(URI identity) throws IOException {
        this.identity = identity;
        this.form = form();
    }

    private static String form() throws IOException {
        try (InputStream template = Partner.class.getResourceAsStream("referral.json")) {
            if (template == null) {
                throw new IOException("referral.json is missing from the jar.");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A token lives an hour, so there is a new one before each turn. */
    void signIn() throws IOException, InterruptedException {
        String body = "grant_type=client_credentials&client_id=%s&client_secret=%s-secret"
                .formatted(APPLICATION, APPLICATION);
        HttpRequest request = HttpRequest.newBuilder(identity.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        token = new JsonMapper().readTree(answer).path("access_token").asString("");
        if (token.isEmpty()) {
            throw new NotFit("The identity provider gave no token.");
        }
    }

    /** Refers one case at a door, and returns it once it is acknowledged as committed. */
    UUID refer(URI door) throws IOException, InterruptedException {
        int number = referred.incrementAndGet();
        HttpRequest request = HttpRequest.newBuilder(door.resolve("/referrals"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(number)))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != CREATED) {
            throw new IOException("answered " + answer.statusCode() + ": " + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElse("");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /** The same form for everybody, with a forename and an NHS number (of the range for tests) of its own. */
    String form(int number) {
        return form.replace("{number}", Integer.toString(number))
                .replace("{nhsNumber}", NhsNumber.ofTheTestRange(number));
    }
}
