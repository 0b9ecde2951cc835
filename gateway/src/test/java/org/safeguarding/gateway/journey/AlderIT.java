package org.safeguarding.gateway.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.journey.Histories.inTurn;
import static org.safeguarding.gateway.journey.Histories.times;
import static org.safeguarding.gateway.journey.RunningHouse.itIs;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.file.Sha256;

/** Alder, the acceptance case of the domain's page that goes all the way: from its notification to a report that was public. */
class AlderIT {

    private static final byte[] REPORT = PrintedReport.of("Why earlier injuries were not read together.");
    private static final String PUBLISHING = "practice-review/";
    private static final String PUBLISHED =
            "{\"hash\": \"%s\"}".formatted(HexFormat.of().formatHex(Sha256.of(REPORT)));
    private static final String REASON = "{\"reason\": \"As agreed by the partners.\"}";

    private final Door door = new Door(RunningHouse.house());

    @AfterEach
    void it_is_today_again() {
        RunningHouse.itIsToday();
    }

    @Test
    void alder_is_reviewed_locally_and_its_report_is_published_on_the_last_day() throws Exception {
        var alder = notifiedInTime();

        reviewed(alder);
        var closedToOthers = door.get("lead-dental", alder.reviewPath() + "/return");
        assertThat(closedToOthers.status()).as("another agency's return").isEqualTo(404);
        assertThat(door.get("auditor", alder.reviewPath() + "/refused-access")
                        .body()
                        .toString())
                .contains("lead-dental");
        itIs("2026-10-08");
        alder.agreed(today());
        assertOutcomeIsSeen(alder);
        var review = written(alder.followUp("/practice-reviews/%s"));
        published(alder, review);
        carriedOut(alder);
        itIs("2027-07-01");
        assertOneIsOverdue(alder);
        itIs("2028-03-30");
        review.refuses("screener", "/withdrawal", REASON, PUBLISHING + "a-report-stays-public-for-a-year");
        itIs("2028-03-31");
        review.step("screener", "/withdrawal", REASON).in("chair", "WITHDRAWN_FROM_PUBLICATION");
        assertThat(publicly(alder)).contains("/problems/report-withdrawn");

        assertRemembered(alder);
        alder.told(Letters.ofAReview()
                .asked(Lead.ACUTE_TRUST, Lead.GENERAL_PRACTICE, Lead.POLICE, Lead.SCHOOL)
                .invited("chair")
                .referrerHeardOfTheOutcome()
                .commissioned()
                .entrustedTo("reviewer")
                .toThePartners("practice-review-approval-awaited")
                .assigned(Lead.ACUTE_TRUST)
                .assigned(Lead.ACUTE_TRUST)
                .assigned(Lead.ACUTE_TRUST)
                .assigned(Lead.ACUTE_TRUST)
                .practiceReview("published"));
        assertThat(alder.mails().toString()).doesNotContain("Ash", "Alder", "put together");
    }

    private OneCase notifiedInTime() throws Exception {
        var alder = OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild("Ash", "Alder"))
                .notified(LocalDate.parse("2026-09-07"), LocalDate.parse("2026-09-10"), "SIN-ALDER")
                .accepted(place -> "Weighed by the three partners.");
        var notification = alder.clock("SIN").path("reading");
        assertThat(notification.path("dueOn").asString()).isEqualTo("2026-09-14");
        assertThat(notification.path("state").asString()).isEqualTo("MET");
        assertThat(notification.path("explanation").asString())
                .startsWith("due Monday 14 September 2026: 5 working days from Monday 7 September 2026");
        assertThat(alder.clock("RR").path("reading").path("explanation").asString())
                .startsWith("due Thursday 1 October 2026: 15 working days from Thursday 10 September 2026");
        assertThat(alder.review().path("dueOn").asString()).isEqualTo("2026-10-01");
        return alder;
    }

    /** Four agencies answer on three days, the panel meets, and what it decides is signed on the day before the last. */
    private static void reviewed(OneCase alder) throws Exception {
        itIs("2026-09-14");
        alder.asked(Lead.ACUTE_TRUST, Lead.GENERAL_PRACTICE, Lead.POLICE, Lead.SCHOOL);
        assertThat(alder.review().path("agencies").findValuesAsString("dueOn")).containsOnly("2026-09-24");
        itIs("2026-09-18");
        alder.returned(Lead.ACUTE_TRUST, ReviewJourney.fullReturn("The injury was not compared with the earlier one."));
        itIs("2026-09-22");
        alder.returned(Lead.GENERAL_PRACTICE, ReviewJourney.fullReturn("The mother asked for help twice."))
                .returned(Lead.SCHOOL, ReviewJourney.nilReturn());
        itIs("2026-09-24");
        alder.returned(Lead.POLICE, ReviewJourney.fullReturn("One call by a neighbour in June."));
        itIs("2026-09-25");
        alder.panelMet(today());
        itIs("2026-09-30");
        alder.decided("LOCAL_CSPR", "What was known was not put together.", today())
                .signedOff(today())
                .sent(today());
    }

    private static void assertOutcomeIsSeen(OneCase alder) {
        var seen = alder.seen(
                "hospital-partner",
                referral -> referral.path("state").asString("").equals("CLOSED"));
        assertThat(seen.path("outcome").asString()).isEqualTo("LOCAL_CSPR");
        assertThat(seen.path("reviewDueOn").asString()).isEqualTo("2026-10-01");
        assertThat(seen.has("desk")).isFalse();
        assertThat(alder.clock("RR").path("reading").path("state").asString()).isEqualTo("MET");
    }

    /** From the appointed reviewer to the report that all three partners approve, with four recommendations. */
    private static FollowUp written(FollowUp review) {
        assertThat(review.in("chair", "COMMISSIONED").path("dueOn").asString()).isEqualTo("2027-03-30");
        itIs("2026-10-19");
        review.step("partner-la", "/reviewer", """
                {"reviewer": "reviewer", "agency": "PARTNERSHIP", "organisation": "REVIEWER-X0"}""");
        itIs("2026-11-02");
        review.step("partner-icb", "/terms", """
                {"scope": "How earlier injuries were read.", "periodFrom": "2024-09-01", "periodTo": "2026-09-07",
                 "familyPlan": "The reviewer meets both parents."}""").step("screener", "/fieldwork", "{}");
        itIs("2027-01-29");
        review.handsIn("reviewer", REPORT);
        for (int number = 1; number <= 4; number++) {
            review.adds(
                    "reviewer", "/recommendations", "{\"text\": \"Read injuries together, %d.\"}".formatted(number));
        }
        itIs("2027-02-08");
        review.step("screener", "/fact-check", "{}");
        itIs("2027-03-05");
        for (var partner : ReviewJourney.PARTNERS) {
            review.step(partner, "/approval", "{\"draft\": 1}");
        }
        return review;
    }

    /** The copies go out on the last day for it, and the report is public on the last day of its six months. */
    private void published(OneCase alder, FollowUp review) throws Exception {
        itIs("2027-03-17");
        review.refuses("screener", "/prepublication", copies("2027-03-30"), PUBLISHING + "the-copies-were-drawn");
        review.drawsCopies("screener", REPORT);
        assertThat(publicly(alder)).contains("/problems/not-published");
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
        var ending = review.in("chair", "PUBLISHED").path("ending");
        assertThat(ending.path("publishedOn").asString()).isEqualTo("2027-03-30");
        assertThat(ending.path("availableUntil").asString()).isEqualTo("2028-03-30");
        await("published reviews")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(door.get("lead-school", "/published-reviews")
                                .body()
                                .toString())
                        .contains(alder.id()));
        assertThat(publicly(alder)).isEqualTo(new String(REPORT, UTF_8));
    }

    private String publicly(OneCase alder) throws Exception {
        return door.file("lead-school", "/published-reviews/" + alder.id() + "/report");
    }

    private static String copies(String publication) {
        return """
                {"to": ["NATIONAL_PANEL", "SECRETARY_OF_STATE"], "publicationPlannedOn": "%s"}""".formatted(publication);
    }

    /** All four recommendations have an owner; three are carried out and assured by another. */
    private static void carriedOut(OneCase alder) {
        for (int number = 1; number <= 4; number++) {
            var recommendation = alder.followUp("/recommendations/%s/PR-" + number);
            recommendation.step("screener", "/assignment", """
                    {"owner": %s, "themes": ["INFORMATION_SHARING"], "dueOn": "2027-06-30"}""".formatted(Lead.ACUTE_TRUST.owner()));
            if (number < 4) {
                recommendation
                        .adds("lead-hospital", "/progress", "{\"note\": \"Trained.\"}")
                        .step("lead-hospital", "/evidence", "{\"text\": \"An audit of forty discussions.\"}")
                        .step("partner-icb", "/assurance", REASON)
                        .in("chair", "ASSURED");
            }
        }
    }

    private void assertOneIsOverdue(OneCase alder) {
        await("overdue recommendations")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(door.get("chair", "/recommendations?overdue=true&caseId=" + alder.id())
                                .body()
                                .path("recommendations")
                                .findValuesAsString("reference"))
                        .containsExactly("PR-4"));
    }

    private static void assertRemembered(OneCase alder) {
        alder.remembers("referral", inTurn(Histories.NOTIFIED_AND_ACCEPTED, Histories.REVIEWED))
                .remembers(
                        "rapid-review",
                        inTurn(
                                List.of("rapid-review.opened"),
                                times(4, "rapid-review.agency-asked"),
                                times(4, "rapid-review.return-submitted"),
                                Histories.MET_AND_DECIDED,
                                Histories.SIGNED_SENT_AND_AGREED))
                .remembers(
                        "practice-review",
                        inTurn(
                                List.of(
                                        "practice-review.commissioned",
                                        "practice-review.reviewer-appointed",
                                        "practice-review.terms-agreed",
                                        "practice-review.fieldwork-begun",
                                        "practice-review.drafted"),
                                times(4, "practice-review.recommendation-made"),
                                List.of("practice-review.fact-check-sent"),
                                times(3, "practice-review.partner-approved"),
                                List.of("practice-review.report-approved"),
                                times(2, "practice-review.copy-drawn"),
                                List.of(
                                        "practice-review.copies-sent",
                                        "practice-review.published",
                                        "practice-review.withdrawn-from-publication")));
        for (var assured : List.of("PR-1", "PR-2", "PR-3")) {
            alder.remembers("recommendation/" + assured, Histories.ASSURED);
        }
        alder.remembers("recommendation/PR-4", List.of("recommendation.opened", "recommendation.assigned"));
    }
}
