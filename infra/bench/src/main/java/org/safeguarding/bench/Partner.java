package org.safeguarding.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A partner application that refers cases: a real token, an Idempotency-Key of its own for each, 1.5 kB of JSON. */
final class Partner {

    private static final int CREATED = 201;

    private final SignedIn account;
    private final String form;
    private final AtomicInteger referred = new AtomicInteger();

    Partner(URI identity) throws IOException {
        this.account = new SignedIn(identity, "hospital-partner", "grant_type=client_credentials");
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

    void signIn() throws IOException, InterruptedException {
        account.signIn();
    }

    /** Refers one case at a door, and returns it once it is acknowledged as committed. */
    UUID refer(URI door) throws IOException, InterruptedException {
        int number = referred.incrementAndGet();
        HttpRequest request = account.request(door.resolve("/referrals"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(number)))
                .build();
        HttpResponse<String> answer = account.send(request, CREATED);
        String location = answer.headers().firstValue("Location").orElse("");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /** The same form for everybody, with a forename and an NHS number (of the range for tests) of its own. */
    String form(int number) {
        return form.replace("{number}", Integer.toString(number))
                .replace("{nhsNumber}", NhsNumber.ofTheTestRange(number));
    }
}
