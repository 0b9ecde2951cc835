package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.journey.OneCase.expect;
import static org.safeguarding.gateway.journey.RunningHouse.itIs;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A conflict of interest that is declared in one service closes the case to that person in every service. */
class ConflictClosesTheHouseIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Door door = new Door(RunningHouse.house());

    @AfterEach
    void it_is_today_again() {
        RunningHouse.itIsToday();
    }

    @Test
    void a_chair_who_declares_in_the_review_is_refused_at_the_referral_and_at_its_letters_too() throws Exception {
        var rowan = notified("Rose", "Rowan");
        rowan.review();
        expect(200, door.get("chair", referral(rowan)));

        declareInTheReview("chair", rowan);

        closed("chair", referral(rowan));
        closed("chair", referral(rowan) + "/notes");
        closed("chair", letters(rowan));
        closed("chair", rowan.reviewPath());
        expect(200, door.get("chair-b", referral(rowan)));
        expect(200, door.get("chair-b", letters(rowan)));
        assertThat(rowan.history("referral"))
                .as("told once, and not told back")
                .containsOnlyOnce("referral.review-conflict-recorded")
                .doesNotContain("referral.conflict-declared");
        refusalsName("chair", referral(rowan) + "/refused-access");
        refusalsName("chair", letters(rowan) + "/refused-access");
        assertThat(rowan.history("rapid-review")).doesNotContain("rapid-review.referral-conflict-recorded");
    }

    @Test
    void a_chair_who_declares_at_the_referral_is_refused_in_the_review_that_opens_later_and_sits_on_no_panel()
            throws Exception {
        var sorrel = OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild("Sam", "Sorrel"));
        expect(204, door.change("chair", referral(sorrel) + "/conflict-of-interest", ""));
        sorrel.notified(LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-08"), "SIN-SORREL");
        sorrel.accepted(place -> "Found by all.");
        sorrel.review();

        closed("chair", sorrel.reviewPath());
        closed("chair", letters(sorrel));
        await("recusal")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(sorrel.history("rapid-review"))
                        .containsOnlyOnce("rapid-review.referral-conflict-recorded"));
        sorrel.rapidReview()
                .refuses(
                        "screener",
                        "/panel",
                        ReviewJourney.panel(today().plusDays(1)),
                        "rapid-review/a-conflicted-person-stays-out");
        assertThat(door.get("chair", "/rapid-reviews").body().toString()).doesNotContain(sorrel.id());
        expect(200, door.get("chair-b", sorrel.reviewPath()));
    }

    @Test
    void a_partner_who_declares_after_the_conclusion_is_shut_out_of_what_follows() throws Exception {
        var spruce = notified("Sara", "Spruce");
        itIs("2026-10-14");
        spruce.reviewed("LOCAL_CSPR", "Harm recurs.").sent(today()).agreed(today());
        spruce.followUp("/practice-reviews/%s").in("partner-icb", "COMMISSIONED");

        declareInTheReview("partner-icb", spruce);

        closed("partner-icb", "/practice-reviews/" + spruce.id());
        expect(
                403,
                door.put(
                        "partner-icb",
                        "/practice-reviews/" + spruce.id() + "/reviewer",
                        "\"0\"",
                        "{\"account\": \"reviewer\"}"));
        expect(200, door.get("partner-la", "/practice-reviews/" + spruce.id()));
    }

    private OneCase notified(String forename, String surname) throws Exception {
        return OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild(forename, surname))
                .notified(LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-08"), "SIN-" + surname)
                .accepted(place -> "Found by all.");
    }

    private void declareInTheReview(String as, OneCase found) {
        expect(204, door.say(as, found.reviewPath() + "/interests", """
                {"conflict": true, "on": "%s"}""".formatted(today())));
    }

    /** The door closes as soon as the service has heard, and stays closed. */
    private void closed(String as, String path) {
        var answer = await("closed " + path).atMost(SOON).until(() -> door.get(as, path), seen -> seen.status() == 403);
        assertThat(answer.text("type")).isEqualTo("/problems/closed-by-conflict");
    }

    private void refusalsName(String person, String path) throws Exception {
        var refusals = door.get("auditor", path);
        expect(200, refusals);
        assertThat(refusals.body().valueStream())
                .anyMatch(refusal -> refusal.path("person").asString().equals(person)
                        && refusal.path("reason").asString().equals("CLOSED_BY_CONFLICT"));
    }

    private static String referral(OneCase found) {
        return "/referrals/" + found.id();
    }

    private static String letters(OneCase found) {
        return "/cases/" + found.id() + "/notifications";
    }
}
