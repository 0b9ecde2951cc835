package org.safeguarding.review.practicereview.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewJourney.*;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.practicereview.PracticeReviewJourney;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused, in the words of its own rule; and nothing of it is written. */
@OnEngines
class RefusingPracticeReviewsIT {

    private static final CaseId UNKNOWN = CaseId.of("00000000-0000-4000-8000-000000000001");

    @Autowired
    private EventStore events;

    @LocalServerPort
    private int port;

    private PracticeReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new PracticeReviewJourney(port, events);
    }

    @Test
    void a_day_of_publication_must_come_be_worked_on_and_leave_time_for_the_copies() {
        var caseId = journey.approved();
        var sent = today().minusDays(30);
        var next = nextWorkday();
        var holiday = today().plusDays(20)
                .datesUntil(today().plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !WorkingDays.isWorkingDay(day))
                .findFirst()
                .orElseThrow();

        refused(caseId, copies(sent, past()), "publication-is-not-announced-for-the-past");
        refused(caseId, copies(sent, holiday), "a-report-is-published-on-a-working-day");
        refused(caseId, copies(WorkingDays.before(next, 6), next), "copies-go-seven-working-days-ahead");
        done(journey.put(caseId, "prepublication", UNIT, copies(WorkingDays.before(next, 7), next)));
        var tooEarly =
                journey.put(caseId, "publication-day", UNIT, "{\"publicationPlannedOn\": \"%s\"}".formatted(past()));
        assertThat(tooEarly.text()).contains("practice-review/publication-is-not-announced-for-the-past");
        done(journey.put(caseId, "publication-day", UNIT, "{\"publicationPlannedOn\": \"%s\"}".formatted(next)));
        assertThat(journey.review(caseId).at("/publicationPlannedOn").asString())
                .isEqualTo(next.toString());
    }

    @Test
    void a_report_is_not_published_six_working_days_after_its_last_copy_nor_in_another_version() {
        var caseId = journey.approved();
        var day = workday();
        done(journey.put(
                caseId,
                "prepublication",
                UNIT,
                copies(WorkingDays.before(day, 6), WorkingDays.after(day.plusMonths(1), 1))));

        var early = journey.put(caseId, "publication", UNIT, publication(HASH, day));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("practice-review/copies-go-seven-working-days-ahead");
        var other = journey.put(caseId, "publication", UNIT, publication("b".repeat(64), day));
        assertThat(other.text()).contains("practice-review/the-approved-report-is-published");
        assertThat(journey.review(caseId).at("/state").asString()).isEqualTo("PREPUBLICATION_SENT");
    }

    @Test
    void a_published_report_is_not_withdrawn_within_its_year() {
        var answer = journey.put(journey.published(), "withdrawal", UNIT, "{\"reason\": \"Asked to.\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("practice-review/a-report-stays-public-for-a-year");
    }

    @Test
    void the_reviewer_is_independent_and_no_other_reviewer_acts() {
        var caseId = journey.commissioned(today().minusDays(150));
        for (var involved : new String[] {"POLICE", "SCHOOL"}) {
            assertThat(journey.put(caseId, "reviewer", COUNCIL, reviewer(involved))
                            .text())
                    .contains("practice-review/the-reviewer-is-of-no-involved-agency");
        }
        assertThat(journey.put(
                                caseId,
                                "reviewer",
                                COUNCIL,
                                reviewer("VOLUNTARY").replace("reviewer-a", "panel-school"))
                        .text())
                .contains("practice-review/the-reviewer-had-no-part-in-the-case");
        done(journey.put(caseId, "reviewer", COUNCIL, reviewer("VOLUNTARY")));
        var stranger = journey.post(caseId, "progress", STRANGER, "{\"words\": \"Going well.\"}");
        assertThat(stranger.status())
                .as("there is no such case for a reviewer of others")
                .isEqualTo(404);
    }

    @Test
    void an_illegal_move_a_missing_version_and_a_stale_one_change_nothing() {
        var caseId = journey.commissioned(today().minusDays(150));
        var tag = journey.get("/practice-reviews/" + caseId, UNIT).etag();
        var path = "/practice-reviews/" + caseId + "/reviewer";

        assertThat(journey.put(caseId, "approval", POLICE, approval(1)).text())
                .contains("practice-review/approval-follows-the-fact-check");
        assertThat(journey.send("PUT", path, COUNCIL, reviewer("VOLUNTARY"), null)
                        .status())
                .isEqualTo(428);
        done(journey.send("PUT", path, COUNCIL, reviewer("VOLUNTARY"), tag));
        assertThat(journey.send("PUT", path, COUNCIL, reviewer("VOLUNTARY"), tag)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void a_body_that_is_not_filled_in_is_refused_field_by_field() {
        var caseId = journey.commissioned(today().minusDays(150));

        var terms = journey.put(caseId, "terms", COUNCIL, "{\"scope\": \" \", \"agreedOn\": \"2199-01-01\"}");
        assertThat(terms.status()).isEqualTo(400);
        assertThat(terms.text()).contains("scope", "periodFrom", "periodTo", "familyPlan", "agreedOn");
        done(journey.put(caseId, "reviewer", COUNCIL, reviewer("VOLUNTARY")));
        assertThat(journey.put(caseId, "withholding", COUNCIL, "{\"justification\": \"x\"}")
                        .text())
                .contains("improvements");
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                        door("GET", "", Role.PARTNER, Role.SCREENER, Role.CHAIR, Role.REVIEWER),
                        door("GET", "/clocks", Role.PARTNER, Role.SCREENER, Role.CHAIR, Role.REVIEWER),
                        door("PUT", "/reviewer", Role.PARTNER),
                        door("PUT", "/reviewer/successor", Role.PARTNER),
                        door("PUT", "/terms", Role.PARTNER),
                        door("PUT", "/fieldwork", Role.SCREENER),
                        door("GET", "/drafts/1/file", Role.PARTNER, Role.SCREENER, Role.CHAIR, Role.REVIEWER),
                        door("POST", "/copies/NATIONAL_PANEL", Role.SCREENER),
                        door("PUT", "/fact-check", Role.SCREENER),
                        door("PUT", "/approval", Role.PARTNER),
                        door("PUT", "/prepublication", Role.SCREENER),
                        door("PUT", "/publication", Role.SCREENER),
                        door("PUT", "/publication-day", Role.SCREENER),
                        door("PUT", "/withdrawal", Role.SCREENER),
                        door("PUT", "/withholding", Role.PARTNER),
                        door("PUT", "/pause", Role.SCREENER),
                        door("DELETE", "/pause", Role.SCREENER),
                        door("POST", "/delays", Role.SCREENER),
                        door("POST", "/progress-requests", Role.PARTNER, Role.CHAIR),
                        door("POST", "/progress", Role.REVIEWER),
                        door("POST", "/recommendations", Role.REVIEWER, Role.SCREENER),
                        door("PUT", "/family-involvement", Role.REVIEWER, Role.SCREENER))
                .flatMap(door -> Stream.of(Role.values()).map(role -> Arguments.of(door[0], door[1], door[2], role)));
    }

    @ParameterizedTest(name = "{0} {1} as {3}")
    @MethodSource("doors")
    void a_door_opens_for_its_roles_and_for_no_other(String method, String path, Set<Role> allowed, Role role) {
        var token = Tokens.of("somebody", role, Agency.POLICE);
        var answer = journey.send(method, "/practice-reviews/" + UNKNOWN + path, token, "{}", "\"0\"");

        if (allowed.contains(role)) {
            assertThat(answer.status()).as(answer.text()).isIn(400, 404);
        } else {
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        }
    }

    private static Object[] door(String method, String path, Role... allowed) {
        return new Object[] {method, path, Set.of(allowed)};
    }

    private static LocalDate past() {
        return today().minusDays(12)
                .datesUntil(today())
                .filter(WorkingDays::isWorkingDay)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void refused(CaseId caseId, String body, String rule) {
        var answer = journey.put(caseId, "prepublication", UNIT, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().toString()).contains("practice-review/" + rule);
    }
}
