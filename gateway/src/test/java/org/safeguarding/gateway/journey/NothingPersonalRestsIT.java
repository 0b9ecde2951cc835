package org.safeguarding.gateway.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeguarding.standalone.PostgresServer;

/** A case whose every free word is a canary goes the whole way; then nothing that rests anywhere holds one of them. */
class NothingPersonalRestsIT {

    private final Map<String, String> canaries = new HashMap<>();

    @Test
    void no_word_of_a_case_is_found_in_databases_topics_logs_or_mails() throws Exception {
        var house = RunningHouse.house();
        var door = new Door(house);
        var referred = door.post(
                "hospital-partner",
                "/referrals",
                Journey.referral(this::canary),
                UUID.randomUUID().toString());
        assertThat(referred.status()).isEqualTo(201);
        var caseId = referred.text("caseId");
        door.post(
                "hospital-partner",
                "/referrals",
                Journey.referral(field -> canary(field) + "<\\u0000>"),
                "refused-" + caseId);
        expect(
                204,
                door.put(
                        "screener",
                        "/referrals/" + caseId + "/screening",
                        Journey.accepted(canary("rationale"), canary("reference"))));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> expect(200, door.get("chair", "/rapid-reviews/" + caseId)));
        expect(204, door.put("chair", "/rapid-reviews/" + caseId + "/panel", Journey.panel()));
        expect(204, door.put("screener", "/rapid-reviews/" + caseId + "/meeting", Journey.meeting()));
        expect(204, door.put("screener", "/rapid-reviews/" + caseId + "/outcome", Journey.outcome(canary("reasons"))));
        expect(204, door.put("chair", "/rapid-reviews/" + caseId + "/sign-off", Journey.signOff()));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(door.get("auditor", "/cases/" + caseId + "/notifications")
                                .body()
                                .toString()
                                .split("\"DELIVERED\"", -1))
                        .hasSize(7));
        assertThat(door.get("screener", "/referrals/" + caseId + "/content")
                        .body()
                        .toString())
                .as("what is searched for was there to be found")
                .contains(canaries.get("incident.narrative"), canaries.get("child.forename"));
        canaries.put("child.dateOfBirth", Journey.DATE_OF_BIRTH);
        canaries.put("child.nhsNumber", Journey.NHS_NUMBER);
        canaries.put("referrer.phone", Journey.PHONE);
        checkpoint(house.postgres("postgres"));

        assertThat(canaries).hasSizeGreaterThan(15);
        assertThat(found(house.dataDirectory())).isEmpty();
    }

    private String canary(String field) {
        return canaries.computeIfAbsent(
                field, name -> "canary" + UUID.randomUUID().toString().replaceAll("[-0-9]", "") + "zq");
    }

    private static void expect(int status, Door.Answer answer) {
        assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(status);
    }

    private static void checkpoint(String jdbcUrl) throws Exception {
        try (var connection = DriverManager.getConnection(
                        jdbcUrl, PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private List<String> found(Path folder) throws IOException {
        List<String> hits = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> search(folder, file, hits));
        }
        return hits;
    }

    private void search(Path folder, Path file, List<String> hits) {
        String bytes;
        try {
            bytes = new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (java.nio.file.NoSuchFileException gone) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean mail = file.getFileName().toString().endsWith(".eml");
        canaries.forEach((field, word) -> {
            boolean ownAddress = mail && field.equals("referrer.email");
            if (!ownAddress && (contains(bytes, word.getBytes(UTF_8)) || contains(bytes, word.getBytes(UTF_16LE)))) {
                hits.add(field + " in " + folder.relativize(file));
            }
        });
    }

    private static boolean contains(String bytes, byte[] word) {
        return bytes.contains(new String(word, ISO_8859_1));
    }
}
