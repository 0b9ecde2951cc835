package org.safeguarding.gateway.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.journey.Journey.today;
import static org.safeguarding.gateway.journey.OneCase.expect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.standalone.House;
import org.safeguarding.standalone.PostgresServer;
import tools.jackson.databind.JsonNode;

/** Cases whose every free word is a canary go every way there is; then nothing that rests anywhere holds one of them. */
class NothingPersonalRestsIT {

    private final Canaries canaries = new Canaries();
    private final House house = RunningHouse.house();
    private final Door door = new Door(house);

    @AfterEach
    void it_is_today_again() {
        RunningHouse.itIsToday();
    }

    @Test
    void no_word_of_a_case_is_found_in_databases_topics_logs_or_mails() throws Exception {
        var reviewed = reviewed();
        var learnedFrom = learnedFromAndReopened();
        var withdrawn = publishedAndWithdrawn();
        var declined = declinedReopenedAndWithdrawn();
        var elsewhere = foundNotMetAndOutOfArea();
        var draft = drafted();
        var file = attached(reviewed);
        refused();
        assertThat(List.of(
                        door.get("screener", reviewed.path() + "/content")
                                .body()
                                .toString(),
                        notes(reviewed),
                        notes(declined),
                        notes(elsewhere),
                        door.get("hospital-partner", draft).body().toString(),
                        door.file("screener", file)))
                .as("what is searched for was there to be found")
                .satisfiesExactly(
                        content -> assertThat(content)
                                .contains(canaries.of("/incident/narrative"), canaries.of("/children/0/forename")),
                        notes -> assertThat(notes)
                                .contains(
                                        canaries.of("questions"),
                                        canaries.of("answer"),
                                        canaries.of("screening.feedback")),
                        notes -> assertThat(notes)
                                .contains(
                                        canaries.of("sent back"),
                                        canaries.of("information"),
                                        canaries.of("not notified")),
                        notes -> assertThat(notes).contains(canaries.of("not met"), canaries.of("their reference")),
                        form -> assertThat(form).contains(canaries.of("draft/incident/narrative")),
                        read -> assertThat(read).contains(canaries.of("file")));
        assertThat(List.of(
                        door.page("chair", reviewed.reviewPath() + "/document"),
                        written(reviewed, "/practice-reviews/%s"),
                        written(reviewed, "/recommendations/%s/RR-1"),
                        written(reviewed, "/recommendations/%s/PR-1"),
                        door.get("lead-hospital", reviewed.reviewPath() + "/return")
                                .body()
                                .toString(),
                        written(learnedFrom, "/learning/%s"),
                        door.file("partner-icb", "/practice-reviews/" + reviewed.id() + "/drafts/1/file"),
                        door.file("lead-school", "/published-reviews/" + reviewed.id() + "/report"),
                        written(withdrawn, "/practice-reviews/%s")))
                .as("what is searched for was there to be found in the review")
                .satisfiesExactly(
                        document -> assertThat(document)
                                .contains(
                                        canaries.of("review/dissent"),
                                        canaries.of("review/missing"),
                                        canaries.of("review/lived experience"),
                                        canaries.of("review/safety action"),
                                        canaries.of("review/escalation")),
                        report -> assertThat(report)
                                .contains(canaries.of("review/terms"), canaries.of("review/views of the family")),
                        recommendation -> assertThat(recommendation)
                                .contains(canaries.of("review/evidence"), canaries.of("review/another owner")),
                        refused -> assertThat(refused).contains(canaries.of("review/refusal")),
                        answer ->
                                assertThat(answer).contains(canaries.of("review/scope"), canaries.of("review/shared")),
                        learning -> assertThat(learning).contains(canaries.of("review/findings")),
                        version -> assertThat(version).contains(canaries.of("review/report")),
                        improvements -> assertThat(improvements).isEqualTo(canaries.of("review/improvements")),
                        report -> assertThat(report)
                                .contains(
                                        canaries.of("review/another reviewer"),
                                        canaries.of("review/withdrawal of the report")));
        for (var printed : List.of("/document", "/submission")) {
            new WordsOfAReview(reviewed, canaries).arePrintedIn(door.pdf("chair", reviewed.reviewPath() + printed));
        }
        canaries.alsoLookFor("a printed document", "%PDF-1");
        canaries.alsoLookFor("date of birth", FilledForm.DATE_OF_BIRTH);
        canaries.alsoLookFor("NHS number", FilledForm.NHS_NUMBER);
        canaries.alsoLookFor("phone", FilledForm.PHONE);
        checkpoint();

        assertThat(canaries.size()).isGreaterThan(120);
        assertThat(inRows()).isEmpty();
        assertThat(inFiles(house.dataDirectory())).isEmpty();
    }

    private OneCase reviewed() throws Exception {
        var referral = OneCase.referred(door, "hospital-partner", FilledForm.of(canaries::of))
                .change("screener", "/information-request", """
                        {"questions": "%s", "answerDueOn": "%s"}""".formatted(canaries.of("questions"), today()))
                .change("hospital-partner", "/information-answer", """
                        {"answer": "%s"}""".formatted(canaries.of("answer")))
                .change("screener", "/guidance", """
                        {"guidance": "WT2018", "reason": "%s"}""".formatted(canaries.of("guidance")))
                .notified(today().minusDays(3), today().minusDays(1), canaries.of("reference"))
                .change("notifier", "/notification/amendment", """
                        {"type": "SERIOUS_HARM", "awareOn": "%s", "sentOn": "%s", "reference": "%s", "reason": "%s"}""".formatted(
                                today().minusDays(4),
                                today().minusDays(1),
                                canaries.of("reference again"),
                                canaries.of("amendment")))
                .accepted(canaries::of);
        new WordsOfAReview(referral, canaries).withheldInTheEnd();
        await("last letters")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(door.get("auditor", "/cases/" + referral.id() + "/notifications")
                                .body()
                                .toString())
                        .contains("outcome-signed-off", "recommendation-assigned", "practice-review-commissioned")
                        .doesNotContain("QUEUED"));
        return referral;
    }

    private OneCase learnedFromAndReopened() throws Exception {
        var referral = OneCase.referred(door, "hospital-partner", FilledForm.of(canaries::of))
                .notified(today().minusDays(3), today().minusDays(1), canaries.of("reference"))
                .accepted(canaries::of);
        new WordsOfAReview(referral, canaries).reopenedInTheEnd();
        return referral;
    }

    private OneCase publishedAndWithdrawn() throws Exception {
        var referral = OneCase.referred(door, "hospital-partner", FilledForm.of(canaries::of))
                .notified(today().minusDays(3), today().minusDays(1), canaries.of("reference"))
                .accepted(canaries::of);
        new WordsOfAReview(referral, canaries).withdrawnInTheEnd();
        RunningHouse.itIsToday();
        return referral;
    }

    private OneCase declinedReopenedAndWithdrawn() throws Exception {
        return OneCase.referred(door, "hospital-partner", FilledForm.of(canaries::of))
                .change("screener", "/screening", Journey.declined(canaries::of))
                .change("chair", "/screening/sent-back", """
                        {"reason": "%s"}""".formatted(canaries.of("sent back")))
                .change("screener", "/screening", Journey.declined(canaries::of))
                .change("chair", "/screening/countersignature", "{}")
                .change("chair", "/reopening", """
                        {"information": "%s", "source": "%s"}""".formatted(canaries.of("information"), canaries.of("source")))
                .change("screener", "/return-to-screening", """
                        {"laAwareOn": "%s"}""".formatted(today()))
                .change("notifier", "/notification/consideration", Journey.consideration(today()))
                .change("notifier", "/notification/decision-not-to-notify", """
                        {"rationale": "%s"}""".formatted(canaries.of("not notified")))
                .change("hospital-partner", "/withdrawal", """
                        {"reason": "%s"}""".formatted(canaries.of("withdrawal")));
    }

    private OneCase foundNotMetAndOutOfArea() throws Exception {
        return OneCase.referred(door, "hospital-partner", FilledForm.of(canaries::of))
                .notified(today().minusDays(3), today().minusDays(1), canaries.of("reference"))
                .change("notifier", "/notification/criteria-not-met", """
                        {"reason": "%s", "panelToldOn": "%s"}""".formatted(canaries.of("not met"), today()))
                .change("screener", "/out-of-area", """
                        {"authority": "%s", "reason": "%s", "theirReference": "%s"}""".formatted(
                                canaries.of("authority"), canaries.of("out of area"), canaries.of("their reference")));
    }

    /** One is kept, one is thrown away. */
    private String drafted() throws Exception {
        var kept = draft("draft");
        var thrownAway = draft("thrown away");
        expect(204, door.delete("hospital-partner", thrownAway));
        return kept;
    }

    private String draft(String name) throws Exception {
        var saved = door.post(
                "hospital-partner",
                "/drafts",
                FilledForm.of(place -> canaries.of(name + place)).toString(),
                UUID.randomUUID().toString());
        expect(201, saved);
        return "/drafts/" + saved.text("id");
    }

    /** Large enough to be sealed in several parts. */
    private String attached(OneCase referral) throws Exception {
        var content = ("What was seen: " + canaries.of("file") + ".\n").repeat(20_000);
        var attachments = referral.path() + "/attachments";
        var answer = door.attach(
                "hospital-partner", attachments, canaries.of("file name") + ".txt", content.getBytes(UTF_8));
        expect(201, answer);
        referral.read("screener", "/attachments", list -> list.toString().contains(canaries.of("file name")));
        return attachments + "/" + answer.text("id");
    }

    private void refused() throws Exception {
        var form = FilledForm.of(place -> canaries.of(place) + "<\0>").toString();
        expect(
                400,
                door.post(
                        "hospital-partner",
                        "/referrals",
                        form,
                        UUID.randomUUID().toString()));
    }

    private static String written(OneCase referral, String path) {
        return referral.followUp(path).seen("chair", JsonNode::isObject).toString();
    }

    private static String notes(OneCase referral) {
        return referral.read("screener", "/notes", notes -> notes.isArray() && !notes.isEmpty())
                .toString();
    }

    private Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                house.postgres(name), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER_PASSWORD);
    }

    private void checkpoint() throws SQLException {
        try (var connection = database("postgres");
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private List<String> inRows() throws SQLException {
        List<String> hits = new ArrayList<>();
        for (var name : List.of("referral", "review", "notification", "keys")) {
            try (var connection = database(name)) {
                hits.addAll(canaries.inRows(connection, name));
            }
        }
        return hits;
    }

    private List<String> inFiles(Path folder) throws IOException {
        List<String> hits = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> search(folder, file, hits));
        }
        return hits;
    }

    /** A letter bears the referrer's own address, for which it was given. */
    private void search(Path folder, Path file, List<String> hits) {
        boolean mail = file.getFileName().toString().endsWith(".eml");
        try {
            canaries.in(Files.readAllBytes(file)).stream()
                    .filter(place -> !(mail && place.endsWith("/email")))
                    .map(place -> place + " in " + folder.relativize(file))
                    .forEach(hits::add);
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
