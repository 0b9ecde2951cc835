package org.safeguarding.review.practicereview.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewJourney.*;

import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.sealed.CaseKeys;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.practicereview.PracticeReviewJourney;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Drafted;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Published;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.WithdrawnFromPublication;
import org.safeguarding.testing.Engines;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.safeguarding.testing.file.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads which version when, what goes out as a copy, and what the public reads. */
@OnEngines
class ReadingTheReportIT {

    private static final String CHAIR = Tokens.of("chair", Role.CHAIR, Agency.PARTNERSHIP);
    private static final String ANYBODY = Tokens.of("referrer", Role.REFERRER, Agency.SCHOOL);

    @Autowired
    private EventStore events;

    @Autowired
    private JdbcClient db;

    @Autowired
    private CaseKeys keys;

    @LocalServerPort
    private int port;

    private PracticeReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new PracticeReviewJourney(port, events);
    }

    @Test
    void partners_chair_unit_and_the_appointed_reviewer_read_a_version_and_nobody_else() {
        var caseId = journey.approved();
        var path = draft(caseId, 1);

        for (var reader : List.of(COUNCIL, HEALTH, POLICE, CHAIR, UNIT, REVIEWER)) {
            assertThat(journey.file(path, reader).body()).isEqualTo(REPORT);
        }
        assertThat(journey.file(path, STRANGER).statusCode()).isEqualTo(404);
        assertThat(journey.file(path, ANYBODY).statusCode()).isEqualTo(403);
        assertThat(problem(journey.file(draft(caseId, 2), UNIT))).isEqualTo("404 unknown-version");
        assertThat(problem(journey.file(publicly(caseId), ANYBODY))).isEqualTo("404 not-published");
        var refused = Tokens.of("auditor", Role.AUDITOR, Agency.PARTNERSHIP);
        assertThat(journey.get("/rapid-reviews/" + caseId + "/refused-access", refused)
                        .text())
                .contains("reviewer-z", "/practice-reviews/{caseId}/drafts/{draft}/file");
    }

    @Test
    void a_copy_is_the_approved_version_and_its_drawing_is_remembered() {
        var caseId = journey.approved();
        var drawn = journey.review(caseId).at("/drawnCopies");
        assertThat(drawn).hasSize(2);
        assertThat(drawn.at("/0/recipient").asString()).isEqualTo("NATIONAL_PANEL");
        assertThat(drawn.at("/0/hash").asString()).isEqualTo(HASH);

        var copy = journey.post(caseId, "copies/OFSTED", UNIT, "");
        assertThat(copy.text()).isEqualTo(new String(REPORT, UTF_8));
        done(copy);
        done(journey.handIn(caseId, SampleFiles.pdf("corrected"), today()));
        assertThat(journey.post(caseId, "copies/OFSTED", UNIT, "").text())
                .contains("practice-review/copies-are-drawn-of-the-approved-report");
        assertThat(journey.review(caseId).at("/drawnCopies")).hasSize(3);
    }

    @Test
    void copies_that_were_not_drawn_are_not_recorded_as_sent() {
        var caseId = journey.approved();
        done(journey.handIn(caseId, SampleFiles.pdf("corrected"), today()));
        done(journey.put(caseId, "fact-check", UNIT, "{}"));
        for (var partner : List.of(COUNCIL, HEALTH, POLICE)) {
            done(journey.put(caseId, "approval", partner, "{\"draft\": 2}"));
        }

        var sent = journey.put(caseId, "prepublication", UNIT, copies(today(), nextWorkday()));

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.text()).contains("practice-review/the-copies-were-drawn");
    }

    @Test
    void fact_check_and_approval_of_another_version_than_the_latest_are_refused() {
        var caseId = journey.commissioned(today().minusDays(150));
        journey.begun(caseId);
        done(journey.handIn(caseId, REPORT));
        var other = "b".repeat(64);

        assertThat(journey.put(caseId, "fact-check", UNIT, "{\"hash\": \"%s\"}".formatted(other))
                        .text())
                .contains("practice-review/the-latest-draft-is-checked");
        done(journey.put(
                caseId,
                "fact-check",
                UNIT,
                "{\"hash\": \"%s\", \"sentOn\": \"%s\"}".formatted(HASH, today().minusDays(50))));
        assertThat(journey.put(caseId, "approval", POLICE, "{\"draft\": 1, \"hash\": \"%s\"}".formatted(other))
                        .text())
                .contains("practice-review/the-latest-draft-is-approved");
        done(journey.put(caseId, "approval", POLICE, "{\"draft\": 1, \"hash\": \"%s\"}".formatted(HASH)));
    }

    @Test
    void everybody_reads_what_is_published_and_nobody_once_it_is_withdrawn() {
        var caseId = journey.published();

        var read = journey.file(publicly(caseId), ANYBODY);
        assertThat(read.body()).isEqualTo(REPORT);
        assertThat(read.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("practice-review-" + caseId + "-1.pdf"));
        journey.record(
                new WithdrawnFromPublication(caseId, today(), Words.sealed(caseId, "As asked.")),
                Long.parseLong(journey.get("/practice-reviews/" + caseId, UNIT)
                                .etag()
                                .replace("\"", ""))
                        + 1);
        assertThat(problem(journey.file(publicly(caseId), ANYBODY))).isEqualTo("410 report-withdrawn");
        assertThat(journey.review(caseId).at("/ending/withdrawalReason").asString())
                .isEqualTo("As asked.");
        assertThat(journey.file(draft(caseId, 1), POLICE).statusCode()).isEqualTo(200);
    }

    @Test
    void to_erase_the_report_does_not_unpublish_it() {
        var published = journey.published();
        var withheld = journey.withheld("It would name a sibling.", "Handovers are shared.");
        for (var name : List.of("practice-review-report", "practice-review")) {
            keys.destroy(SubjectId.of(published, name), "operator", "DPO-7");
            keys.destroy(SubjectId.of(withheld, name), "operator", "DPO-7");
        }

        assertThat(problem(journey.file(draft(published, 1), POLICE))).isEqualTo("410 report-erased");
        assertThat(journey.file(publicly(published), ANYBODY).body()).isEqualTo(REPORT);
        assertThat(new String(journey.file(publicly(withheld), ANYBODY).body(), UTF_8))
                .isEqualTo("Handovers are shared.");
        keys.destroy(SubjectId.of(published, "publication"), "operator", "DPO-8");
        keys.destroy(SubjectId.of(withheld, "publication"), "operator", "DPO-8");
        assertThat(problem(journey.file(publicly(published), ANYBODY))).isEqualTo("410 report-erased");
        assertThat(problem(journey.file(publicly(withheld), ANYBODY))).isEqualTo("410 report-erased");
    }

    @Test
    void bytes_that_were_exchanged_are_neither_sent_nor_published() throws SQLException {
        var caseId = journey.approved();
        asOwner("update report_content set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where case_id = '"
                + caseId + "'");

        assertThat(journey.post(caseId, "copies/OFSTED", UNIT, "").text()).contains("report-damaged");
        assertThat(journey.review(caseId).at("/drawnCopies")).hasSize(2);
        done(journey.put(caseId, "prepublication", UNIT, copies(WorkingDays.before(workday(), 7), nextWorkday())));
        assertThat(journey.put(caseId, "publication", UNIT, publication(HASH, workday()))
                        .text())
                .contains("report-damaged");
        assertThat(journey.review(caseId).at("/state").asString()).isEqualTo("PREPUBLICATION_SENT");
    }

    /** All versions of a case rest under one key, so that nothing but the hash tells one from another. */
    @Test
    void one_version_in_the_place_of_another_is_neither_read_nor_published() throws SQLException {
        var caseId = journey.commissioned(today().minusDays(150));
        journey.begun(caseId);
        done(journey.handIn(caseId, SampleFiles.pdf("It names a sibling.")));
        done(journey.handIn(caseId, REPORT));
        done(journey.put(caseId, "fact-check", UNIT, "{\"sentOn\": \"%s\"}".formatted(today().minusDays(50))));
        for (var partner : List.of(COUNCIL, HEALTH, POLICE)) {
            done(journey.put(caseId, "approval", partner, approval(2)));
        }
        for (var recipient : List.of("NATIONAL_PANEL", "SECRETARY_OF_STATE")) {
            done(journey.post(caseId, "copies/" + recipient, UNIT, ""));
        }
        done(journey.put(caseId, "prepublication", UNIT, copies(WorkingDays.before(workday(), 7), nextWorkday())));
        asOwner("update report_content one set sealed = other.sealed from report_content other"
                + " where one.case_id = '%1$s' and other.case_id = '%1$s' and one.file_id <> other.file_id"
                        .formatted(caseId));

        for (int version : List.of(1, 2)) {
            assertThat(problem(journey.file(draft(caseId, version), UNIT))).isEqualTo("500 report-damaged");
        }
        assertThat(journey.put(caseId, "publication", UNIT, publication(HASH, workday()))
                        .text())
                .contains("report-damaged");
        assertThat(journey.review(caseId).at("/state").asString()).isEqualTo("PREPUBLICATION_SENT");
    }

    @Test
    void what_was_recorded_by_its_hash_alone_says_so() {
        var caseId = journey.commissioned(today().minusDays(150));
        journey.record(new Drafted(caseId, 1, HASH, today(), null), 1);
        journey.record(new Published(caseId, 1, HASH, today(), today().plusYears(1), null), 2);

        assertThat(problem(journey.file(draft(caseId, 1), UNIT))).isEqualTo("404 report-without-file");
        assertThat(problem(journey.file(publicly(caseId), ANYBODY))).isEqualTo("404 report-without-file");
        assertThat(journey.review(caseId).at("/drafts/0").has("file")).isFalse();
        var list = journey.await("/published-reviews", rows -> rows.toString().contains(caseId.toString()));
        assertThat(list.toString()).doesNotContain(publicly(caseId));
    }

    @Test
    void no_word_of_a_report_rests_in_plain_text() {
        var caseId = journey.commissioned(today().minusDays(150));
        journey.begun(caseId);
        done(journey.handIn(caseId, SampleFiles.pdf("Brackenhollowmere")));

        assertThat(db.sql("select count(*) from report_content where position(? in encode(sealed, 'escape')) > 0")
                        .param("Brackenhollowmere")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select count(*) from report_content where case_id = ?")
                        .param(caseId.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_publication_that_never_was_is_not_found() {
        assertThat(problem(journey.file(publicly(new CaseId(UUID.randomUUID())), ANYBODY)))
                .isEqualTo("404 not-published");
    }

    private static String draft(CaseId caseId, int number) {
        return "/practice-reviews/" + caseId + "/drafts/" + number + "/file";
    }

    private static String publicly(CaseId caseId) {
        return "/published-reviews/" + caseId + "/report";
    }

    private static String problem(HttpResponse<byte[]> answer) {
        return answer.statusCode()
                + new String(answer.body(), UTF_8).replaceAll("(?s).*\"/problems/([a-z0-9-]+)\".*", " $1");
    }

    private static void asOwner(String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        Engines.running().jdbcUrl("review"), "review_owner", "review_owner");
                var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
