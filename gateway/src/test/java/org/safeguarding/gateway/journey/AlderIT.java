package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Alder, the acceptance case of the domain's page that goes all the way: from its notification to a report that was public. */
class AlderIT {

    private static final String REPORT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String PUBLISHING = "practice-review/";
    private static final String PUBLISHED = "{\"hash\": \"" + REPORT + "\"}";
    private static final String REASON = "{\"reason\": \"As agreed by the partners.\"}";

    private final Door door = new Door(RunningHouse.house());

    @AfterEach
    void it_is_today_again() {
        RunningHouse.itIsToday();
    }

    @Test
    void alder_is_reviewed_locally_and_its_report_is_published_on_the_last_day() throws Exception {
        var alder = OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild("Ash", "Alder"))
                .notified(day("2026-09-07"), day("2026-09-10"), "SIN-ALDER")
                .accepted(place -> "Weighed by the three partners.");
        var notification = alder.clock("SIN").path("reading");
        assertThat(notification.path("dueOn").asString()).isEqualTo("2026-09-14");
        assertThat(notification.path("state").asString()).isEqualTo("MET");
        assertThat(notification.path("explanation").asString())
                .startsWith("due Monday 14 September 2026: 5 working days from Monday 7 September 2026");
        assertThat(alder.clock("RR").path("reading").path("explanation").asString())
                .startsWith("due Thursday 1 October 2026: 15 working days from Thursday 10 September 2026");
        assertThat(alder.review().path("dueOn").asString()).isEqualTo("2026-10-01");

        itIs("2026-09-30");
        alder.reviewed("LOCAL_CSPR", "What was known was not put together.").sent(today());
        var closedToOthers = door.get("lead-school", alder.reviewPath() + "/return");
        assertThat(closedToOthers.status()).as("another agency's return").isEqualTo(404);
        assertThat(door.get("auditor", alder.reviewPath() + "/refused-access")
                        .body()
                        .toString())
                .contains("lead-school");
        itIs("2026-10-08");
        alder.agreed(today());
        var seen = alder.seen(
                "hospital-partner",
                referral -> referral.path("state").asString("").equals("CLOSED"));
        assertThat(seen.path("outcome").asString()).isEqualTo("LOCAL_CSPR");
        assertThat(seen.path("reviewDueOn").asString()).isEqualTo("2026-10-01");
        assertThat(seen.has("desk")).isFalse();

        var review = written(alder.followUp("/practice-reviews/%s"));
        itIs("2027-03-17");
        review.refuses(
                        "screener",
                        "/prepublication",
                        copies("2027-03-25"),
                        PUBLISHING + "copies-go-seven-working-days-ahead")
                .refuses(
                        "screener",
                        "/prepublication",
                        copies("2027-03-29"),
                        PUBLISHING + "a-report-is-published-on-a-working-day")
                .refuses(
                        "screener",
                        "/prepublication",
                        copies("2027-03-16"),
                        PUBLISHING + "publication-is-not-announced-for-the-past")
                .step("screener", "/prepublication", copies("2027-03-30"));
        itIs("2027-03-25");
        review.refuses("screener", "/publication", PUBLISHED, PUBLISHING + "copies-go-seven-working-days-ahead");
        itIs("2027-03-30");
        review.step("screener", "/publication", PUBLISHED);
        assertThat(review.in("chair", "PUBLISHED").path("dueOn").asString()).isEqualTo("2027-03-30");
        assertThat(door.get("lead-school", "/published-reviews").body().toString())
                .contains(alder.id());

        var overdue = carriedOut(alder);
        assertThat(overdue).containsExactly("PR-4");
        itIs("2028-03-30");
        review.refuses("screener", "/withdrawal", REASON, PUBLISHING + "a-report-stays-public-for-a-year");
        itIs("2028-03-31");
        review.step("screener", "/withdrawal", REASON).in("chair", "WITHDRAWN_FROM_PUBLICATION");

        assertThat(alder.mails())
                .extracting(mail -> mail.path("to").asString())
                .contains("robin.example@hospital.example")
                .filteredOn(to -> to.endsWith("@partnership.example"))
                .containsOnly(
                        "chair@partnership.example",
                        "panel-la@partnership.example",
                        "panel-icb@partnership.example",
                        "panel-police@partnership.example",
                        "lead-hospital@partnership.example",
                        "lead-of-RX0@partnership.example");
        assertThat(alder.mails().toString()).doesNotContain("Ash", "Alder", "put together");
    }

    private static String copies(String publication) {
        return """
                {"to": ["NATIONAL_PANEL", "SECRETARY_OF_STATE"], "publicationPlannedOn": "%s"}""".formatted(publication);
    }

    /** From the appointed reviewer to the report that all three partners approve, with four recommendations. */
    private static FollowUp written(FollowUp review) {
        review.in("chair", "COMMISSIONED");
        itIs("2026-10-19");
        review.step("partner-la", "/reviewer", """
                {"reviewer": "reviewer", "agency": "PARTNERSHIP", "organisation": "REVIEWER-X0"}""");
        itIs("2026-11-02");
        review.step("partner-icb", "/terms", """
                {"scope": "How earlier injuries were read.", "periodFrom": "2024-09-01", "periodTo": "2026-09-07",
                 "familyPlan": "The reviewer meets both parents."}""").step("screener", "/fieldwork", "{}");
        itIs("2027-01-29");
        review.adds("reviewer", "/drafts", PUBLISHED);
        for (int number = 1; number <= 4; number++) {
            review.adds(
                    "reviewer", "/recommendations", "{\"text\": \"Read injuries together, %d.\"}".formatted(number));
        }
        itIs("2027-02-08");
        review.step("screener", "/fact-check", "{}");
        itIs("2027-03-05");
        for (var partner : List.of("partner-la", "partner-icb", "partner-police")) {
            review.step(partner, "/approval", "{\"draft\": 1}");
        }
        return review;
    }

    /** Three of the four recommendations are assured; what is overdue in July. */
    private List<String> carriedOut(OneCase alder) throws Exception {
        for (int number = 1; number <= 4; number++) {
            var recommendation = alder.followUp("/recommendations/%s/PR-" + number);
            recommendation.step("screener", "/assignment", """
                    {"owner": {"agency": "ACUTE_TRUST", "organisation": "RX0"}, "themes": ["INFORMATION_SHARING"],
                     "dueOn": "2027-06-30"}""");
            if (number < 4) {
                recommendation
                        .adds("lead-hospital", "/progress", "{\"note\": \"Trained.\"}")
                        .step("lead-hospital", "/evidence", "{\"text\": \"An audit of forty discussions.\"}")
                        .step("partner-icb", "/assurance", REASON)
                        .in("chair", "ASSURED");
            }
        }
        itIs("2027-07-01");
        return door.get("chair", "/recommendations?overdue=true&caseId=" + alder.id())
                .body()
                .path("recommendations")
                .valueStream()
                .map(one -> one.path("reference").asString())
                .toList();
    }

    private static void itIs(String day) {
        RunningHouse.itIs(day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
