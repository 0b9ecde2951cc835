package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.journey.Histories.inTurn;
import static org.safeguarding.gateway.journey.Histories.times;
import static org.safeguarding.gateway.journey.OneCase.expect;
import static org.safeguarding.gateway.journey.RunningHouse.itIs;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The acceptance cases of the domain's page that end with a Rapid Review or soon after, all invented, each on its days. */
class ReviewedCasesIT {

    private final Door door = new Door(RunningHouse.house());

    @AfterEach
    void it_is_today_again() {
        RunningHouse.itIsToday();
    }

    @Test
    void birch_and_beech_are_one_case_with_a_key_for_each_child_and_one_review_by_the_dental_service()
            throws Exception {
        var siblings = OneCase.referred(
                        door,
                        "hospital-partner",
                        FilledForm.example()
                                .with("/children/0/forename", "Bertrand")
                                .with("/children/0/surname", "Birch")
                                .with("/children/1/forename", "Beatrix")
                                .with("/children/1/surname", "Beech")
                                .with("/incident/harmTypes", List.of("NEGLECT")))
                .notified(day("2026-10-05"), day("2026-10-08"), "SIN-BIRCH")
                .accepted(place -> "Neglect of both.");
        assertThat(siblings.review().path("dueOn").asString()).isEqualTo("2026-10-29");
        assertThat(children(siblings).findValuesAsString("forename")).containsExactly("Bertrand", "Beatrix");
        assertThat(children(siblings)
                        .valueStream()
                        .map(child -> child.path("outcome").asString()))
                .containsExactly("SERIOUSLY_HARMED", "DIED");

        itIs("2026-10-12");
        siblings.asked(Lead.COMMUNITY_HEALTH, Lead.SCHOOL);
        itIs("2026-10-19");
        siblings.returned(Lead.COMMUNITY_HEALTH, ReviewJourney.fullReturn("Five appointments were missed."));
        itIs("2026-10-22");
        siblings.returned(Lead.SCHOOL, ReviewJourney.fullReturn("Both came hungry."));
        itIs("2026-10-26");
        siblings.panelMet(today());
        itIs("2026-10-28");
        siblings.decided("ALTERNATE_LEARNING", "The dental service learns by itself.", today())
                .signedOff(today())
                .sent(today());
        itIs("2026-11-06");
        siblings.agreed(today());
        assertThat(siblings.seen("hospital-partner", in("CLOSED"))
                        .path("outcome")
                        .asString())
                .isEqualTo("ALTERNATE_LEARNING");
        learned(siblings);
        carriedOut(siblings.followUp("/recommendations/%s/AL-1"));

        siblings.destroy("child-2");
        assertThat(children(siblings).toString())
                .contains("Bertrand", "\"erased\"")
                .doesNotContain("Beatrix");
        siblings.remembers("referral", inTurn(Histories.NOTIFIED_AND_ACCEPTED, Histories.REVIEWED))
                .remembers(
                        "rapid-review",
                        inTurn(
                                List.of("rapid-review.opened"),
                                times(2, "rapid-review.agency-asked"),
                                times(2, "rapid-review.return-submitted"),
                                Histories.MET_AND_DECIDED,
                                Histories.SIGNED_SENT_AND_AGREED))
                .remembers(
                        "learning",
                        List.of(
                                "learning.commissioned",
                                "learning.planned",
                                "learning.started",
                                "learning.findings-recorded",
                                "learning.recommendation-made",
                                "learning.closed"))
                .remembers("recommendation/AL-1", inTurn(Histories.ASSURED, List.of("recommendation.closed")))
                .told(Letters.ofAReview()
                        .asked(Lead.COMMUNITY_HEALTH, Lead.SCHOOL)
                        .invited("chair")
                        .referrerHeardOfTheOutcome()
                        .planned(Lead.COMMUNITY_HEALTH)
                        .assigned(Lead.COMMUNITY_HEALTH));
    }

    private static void learned(OneCase siblings) {
        itIs("2026-11-09");
        var learning = siblings.followUp("/learning/%s")
                .step("screener", "/plan", """
                {"kind": "SINGLE_AGENCY_REVIEW", "dueOn": "2027-01-29", "owner": %s,
                 "questions": "Was each missed appointment followed up?"}""".formatted(Lead.COMMUNITY_HEALTH.owner()))
                .refuses("chair", "/closing", "{}", "learning/learning-closes-with-findings");
        itIs("2026-11-16");
        learning.step("lead-dental", "/start", "{}");
        itIs("2027-01-22");
        learning.step("lead-dental", "/findings", "{\"findings\": \"Missed appointments were not followed up.\"}")
                .adds("lead-dental", "/recommendations", "{\"text\": \"Each is followed up.\"}");
        itIs("2027-01-27");
        var closed = learning.step("chair", "/closing", "{}").in("chair", "CLOSED");
        assertThat(closed.path("closedOn").asString()).isEqualTo("2027-01-27");
        assertThat(closed.path("overdue").asBoolean()).isFalse();
    }

    private static void carriedOut(FollowUp recommendation) {
        recommendation
                .step("screener", "/assignment", """
                        {"owner": %s, "themes": ["NEGLECT"], "dueOn": "2027-06-30"}""".formatted(Lead.COMMUNITY_HEALTH.owner()))
                .adds("lead-dental", "/progress", "{\"note\": \"A list is kept.\"}");
        itIs("2027-06-25");
        recommendation
                .step("lead-dental", "/evidence", "{\"text\": \"No appointment of the last quarter was left open.\"}")
                .step("partner-icb", "/assurance", "{\"reason\": \"The list was seen.\"}")
                .step("chair", "/closing", "{}")
                .in("chair", "CLOSED");
    }

    @Test
    void elder_is_reviewed_though_seven_agencies_knew_nothing_and_a_practice_only_its_name() throws Exception {
        var elder = OneCase.referred(
                        door,
                        "hospital-partner",
                        FilledForm.ofOneChild("Edmund", "Elder")
                                .without("/agenciesKnown")
                                .with("/noneKnown", true))
                .notified(day("2026-10-05"), day("2026-10-09"), "SIN-ELDER")
                .accepted(place -> "Registered with a family doctor only.");
        assertThat(elder.review().path("dueOn").asString()).isEqualTo("2026-10-30");

        itIs("2026-10-12");
        elder.asked(Lead.values());
        itIs("2026-10-21");
        for (var lead : EnumSet.complementOf(EnumSet.of(Lead.GENERAL_PRACTICE))) {
            elder.returned(lead, ReviewJourney.nilReturn());
        }
        itIs("2026-10-23");
        elder.returned(Lead.GENERAL_PRACTICE, ReviewJourney.fullReturn("Registered on 3 March 2025."));
        itIs("2026-10-27");
        elder.panelMet(today());
        itIs("2026-10-29");
        elder.decided("NO_FURTHER_ACTION", "Nothing was returned because nothing was known.", today())
                .signedOff(today())
                .sent(today());
        itIs("2026-11-06");
        elder.agreed(today());

        assertThat(elder.seen("hospital-partner", in("CLOSED")).path("outcome").asString())
                .isEqualTo("NO_FURTHER_ACTION");
        assertThat(elder.read(
                                "screener",
                                "/content",
                                content -> content.path("noneKnown").asBoolean())
                        .path("agenciesKnown"))
                .isEmpty();
        var returns = door.get("chair", elder.reviewPath() + "/returns").body();
        assertThat(returns.findValuesAsString("state")).hasSize(8).containsOnly("NIL", "IN");
        assertThat(returns.findValuesAsString("state").stream().filter("NIL"::equals))
                .hasSize(7);
        expect(404, door.get("chair", "/practice-reviews/" + elder.id()));
        expect(404, door.get("chair", "/learning/" + elder.id()));
        elder.remembers("referral", inTurn(Histories.NOTIFIED_AND_ACCEPTED, Histories.REVIEWED))
                .remembers(
                        "rapid-review",
                        inTurn(
                                List.of("rapid-review.opened"),
                                times(8, "rapid-review.agency-asked"),
                                times(8, "rapid-review.return-submitted"),
                                Histories.MET_AND_DECIDED,
                                Histories.SIGNED_SENT_AND_AGREED))
                .told(Letters.ofAReview().asked(Lead.values()).invited("chair").referrerHeardOfTheOutcome());
        assertThat(door.get("operator", "/notifications/undelivered").body().toString())
                .as("nobody was asked who has no address")
                .doesNotContain(elder.id());
    }

    @Test
    void gorse_is_late_twice_and_both_breaches_are_explained_but_never_hidden() throws Exception {
        var gorse = OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild("Gavin", "Gorse"))
                .notified(day("2026-10-05"), day("2026-10-23"), "SIN-GORSE")
                .accepted(place -> "Late, and still to be learned from.")
                .change("screener", "/clocks/SIN/delay", """
                        {"reason": "LA_LATE", "text": "The report lay over half-term.", "newTarget": "%s",
                         "told": ["POLICE", "ICB"]}""".formatted(
                                Journey.today().plusDays(1)));
        var notification = gorse.clock("SIN");
        assertThat(notification.path("reading").path("state").asString()).isEqualTo("MET_LATE");
        assertThat(notification.path("reading").path("dueOn").asString()).isEqualTo("2026-10-12");
        assertThat(notification.path("reading").path("workingDaysLate").asInt()).isEqualTo(9);
        assertThat(notification.path("explained").asBoolean()).isTrue();
        assertThat(notification.path("delays").path(0).path("reason").asString())
                .isEqualTo("LA_LATE");
        assertThat(notification.path("firstDueOn").asString()).isEqualTo("2026-10-12");
        assertThat(gorse.review().path("dueOn").asString()).isEqualTo("2026-11-13");

        itIs("2026-10-26");
        gorse.asked(Lead.POLICE);
        itIs("2026-11-05");
        gorse.returned(Lead.POLICE, ReviewJourney.fullReturn("Two calls in the summer."));
        itIs("2026-11-16");
        gorse.panelMet(today()).decided("NO_FURTHER_ACTION", "What failed was mended at once.", today());
        itIs("2026-11-18");
        gorse.rapidReview()
                .refuses("chair", "/sign-off", ReviewJourney.signOff(today()), "rapid-review/a-late-review-says-why")
                .adds(
                        "screener",
                        "/delays",
                        ReviewJourney.delay("LA_LATE", "The notification came nine days late.", today()));
        gorse.signedOff(today()).sent(today());
        itIs("2026-11-27");
        gorse.agreed(today());

        gorse.seen("hospital-partner", in("CLOSED"));
        var signed = gorse.review().path("signOffs").path(0);
        assertThat(signed.path("dueOn").asString()).isEqualTo("2026-11-13");
        assertThat(signed.path("signedOffOn").asString()).isEqualTo("2026-11-18");
        assertThat(signed.path("workingDaysLate").asInt()).isEqualTo(3);
        var delay = gorse.review().path("delays").path(0);
        assertThat(delay.path("reason").asString()).isEqualTo("LA_LATE");
        var clock = gorse.clock("RR").path("reading");
        assertThat(clock.path("dueOn").asString()).isEqualTo("2026-11-13");
        assertThat(clock.path("state").asString()).isEqualTo("MET_LATE");
        assertThat(clock.path("workingDaysLate").asInt()).isEqualTo(3);
        gorse.remembers(
                        "referral",
                        inTurn(
                                Histories.NOTIFIED_AND_ACCEPTED,
                                List.of("referral.delay-explained"),
                                Histories.REVIEWED))
                .remembers(
                        "rapid-review",
                        inTurn(
                                List.of(
                                        "rapid-review.opened",
                                        "rapid-review.agency-asked",
                                        "rapid-review.return-submitted"),
                                Histories.MET_AND_DECIDED,
                                List.of("rapid-review.delay-explained"),
                                Histories.SIGNED_SENT_AND_AGREED))
                .told(Letters.ofAReview().asked(Lead.POLICE).invited("chair").referrerHeardOfTheOutcome());
    }

    private static Predicate<JsonNode> in(String state) {
        return referral -> referral.path("state").asString("").equals(state);
    }

    private static JsonNode children(OneCase referral) {
        return referral.read("screener", "/content", JsonNode::isObject).path("children");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
