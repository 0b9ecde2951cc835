package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a newcomer needs to see first: where everything is, who may come in, and a first referral to paste. */
final class Welcome {

    private Welcome() {}

    static String text(House house, HouseOptions options, Duration taken) {
        Ports ports = options.ports();
        return """
                The house stands after %d seconds.

                  Gateway, the one door   %s
                  OpenAPI pages           %s/swagger-ui/index.html
                  Mails that were sent    %s
                  Identity provider       %s
                  PostgreSQL, Kafka, SMTP 127.0.0.1, ports %d, %d and %d
                  Logs                    %s

                  People (password demo)  screener, notifier, chair, auditor, operator,
                                          panel-la, panel-icb, panel-police,
                                          partner-la, partner-icb, partner-police, reviewer,
                                          lead-hospital, lead-school; the others: infra/identity/README.md
                  Partner applications    hospital-partner, school-partner, police-partner (secret: <name>-secret)

                A first referral, to paste into another terminal:

                TOKEN=$(curl -s -u hospital-partner:hospital-partner-secret -d grant_type=client_credentials \\
                  %s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                curl -i %s/referrals -H "Authorization: Bearer $TOKEN" \\
                  -H 'Content-Type: application/json' -H 'Idempotency-Key: %s' \\
                  -d @%s

                Everything here is for a demonstration. If a child is in immediate danger, call 999.
                Ctrl-C stops everything in order and keeps every case; ./start --fresh begins with empty data.
                """.formatted(
                        taken.toSeconds(),
                        house.gateway(),
                        house.gateway(),
                        house.mailPage(),
                        house.identity(),
                        ports.postgres(),
                        ports.kafka(),
                        ports.smtp(),
                        house.logDirectory(),
                        house.identity(),
                        house.gateway(),
                        UUID.randomUUID(),
                        quoted(firstReferral(house.dataDirectory())));
    }

    /** Written with dates of this week, in the words that stories use. */
    private static Path firstReferral(Path dataDirectory) {
        try (InputStream referral = Objects.requireNonNull(
                Welcome.class.getResourceAsStream("/first-referral.json"), "first-referral.json")) {
            String words = new String(referral.readAllBytes(), UTF_8);
            return Files.writeString(
                    dataDirectory.resolve("first-referral.json"), new StoryVariables(Map.of(), Map.of()).fill(words));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String quoted(Path file) {
        String path = file.toString();
        return path.matches("[\\w./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
