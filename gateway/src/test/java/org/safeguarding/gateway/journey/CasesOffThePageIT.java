package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.journey.OneCase.expect;
import static org.safeguarding.gateway.journey.RunningHouse.itIs;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cases that the domain's page does not tell, each on a way that few reviews go. */
class CasesOffThePageIT {

    private static final String PANEL = "rapid-review/";

    private final Door door = new Door(RunningHouse.house());

    @AfterEach
    void it_is_today_again() {
        RunningHouse.itIsToday();
    }

    @Test
    void a_chair_with_a_conflict_of_interest_is_shut_out_and_the_second_one_meets_and_signs() throws Exception {
        var holly = notified("Henry", "Holly").asked(Lead.ACUTE_TRUST);
        holly.returned(Lead.ACUTE_TRUST, ReviewJourney.nilReturn());
        holly.changeReview("chair", "/panel", ReviewJourney.panel(today().plusDays(1)));
        expect(204, door.say("chair", holly.reviewPath() + "/interests", """
                {"conflict": true, "on": "%s"}""".formatted(today())));

        for (var what : new String[] {"", "/clocks", "/chronology", "/returns"}) {
            expect(403, door.get("chair", holly.reviewPath() + what));
        }
        assertThat(door.get("chair", "/rapid-reviews").body().toString()).doesNotContain(holly.id());

        holly.changeReview("screener", "/panel", ReviewJourney.panel("chair-b", today()))
                .changeReview("screener", "/pack", ReviewJourney.on(today()))
                .met("chair-b", today())
                .decided("NO_FURTHER_ACTION", "Each agency acted in time.", today());
        expect(403, door.put("chair", holly.reviewPath() + "/sign-off", "\"0\"", ReviewJourney.signOff(today())));
        holly.signedOff("chair-b", today()).sent(today()).agreed(today());

        assertThat(state(holly, "NFA").path("signOffs")).hasSize(1);
        expect(403, door.get("chair", holly.reviewPath()));
        expect(200, door.get("chair-b", holly.reviewPath()));
        holly.told(Letters.ofAReview()
                .asked(Lead.ACUTE_TRUST)
                .invited("chair")
                .released("chair")
                .invited("chair-b")
                .referrerHeardOfTheOutcome());
        assertThat(CalendarOf.whoReads("chair", holly))
                .as("the meeting is taken from the first chair's calendar")
                .containsExactly("REQUEST 1", "CANCEL 2");
        assertThat(CalendarOf.whoReads("chair-b", holly)).containsExactly("REQUEST 3");
        assertThat(CalendarOf.whoReads("panel-police", holly)).containsExactly("REQUEST 1", "REQUEST 2", "REQUEST 3");
    }

    @Test
    void a_local_review_that_is_notified_later_gets_the_clock_of_its_notification_and_goes_to_the_panel()
            throws Exception {
        var linden = OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild("Lena", "Linden"));
        linden.change("notifier", "/notification/consideration", Journey.consideration(today().minusDays(9)))
                .change("notifier", "/notification/decision-not-to-notify", "{\"rationale\": \"Not yet clear.\"}")
                .change("screener", "/screening", Journey.accepted(place -> "To be learned from all the same."));
        assertThat(linden.review().path("basis").asString()).isEqualTo("LOCAL_DECISION");

        linden.notified(today().minusDays(4), today().minusDays(2), "SIN-LINDEN");
        var clock = linden.clock("RR").path("reading");
        assertThat(clock.path("triggerOn").asString())
                .isEqualTo(today().minusDays(2).toString());
        linden.rapidReview()
                .seen(
                        "screener",
                        review -> review.path("dueOn")
                                .asString("")
                                .equals(clock.path("dueOn").asString()));
        linden.reviewed("NO_FURTHER_ACTION", "Nothing more is to be learned.")
                .sent(today())
                .agreed(today());

        state(linden, "NFA");
        linden.told(Letters.ofAReview()
                .redated()
                .asked(Lead.ACUTE_TRUST)
                .invited("chair")
                .referrerHeardOfTheOutcome());
    }

    @Test
    void what_the_panel_doubts_is_decided_anew_beside_the_first_decision_and_counts_from_the_new_one()
            throws Exception {
        var maple = notified("Mona", "Maple")
                .reviewed("NO_FURTHER_ACTION", "It was an accident.")
                .sent(today());
        itIs("2026-10-20");
        maple.changeReview(
                "screener", "/panel-response", ReviewJourney.panelAnswer("DISAGREES", "Look again.", today()));
        itIs("2026-10-22");
        maple.changeReview("chair", "/reconsideration", "{\"reason\": \"The Panel holds that harm recurs.\"}")
                .decided("LOCAL_CSPR", "The harm recurs.", today())
                .signedOff(today())
                .sent(today());
        itIs("2026-10-27");
        maple.agreed(today());

        var review = state(maple, "LCSPR");
        assertThat(review.path("decisions").findValuesAsString("outcome"))
                .containsExactly("NO_FURTHER_ACTION", "LOCAL_CSPR");
        assertThat(maple.followUp("/practice-reviews/%s")
                        .in("chair", "COMMISSIONED")
                        .path("dueOn")
                        .asString())
                .isEqualTo("2027-04-22");
        maple.told(Letters.ofAReview()
                .asked(Lead.ACUTE_TRUST)
                .invited("chair")
                .referrerHeardOfTheOutcome()
                .commissioned());
    }

    @Test
    void three_partners_who_all_differ_are_led_by_the_lead_partners() throws Exception {
        var oak = notified("Olga", "Oak").asked(Lead.ACUTE_TRUST);
        oak.returned(Lead.ACUTE_TRUST, ReviewJourney.nilReturn()).panelMet(today());
        oak.holds("panel-la", "NO_FURTHER_ACTION", "Nothing is left to learn.", today())
                .holds("panel-icb", "ALTERNATE_LEARNING", "One ward has to learn.", today())
                .holds("panel-police", "LOCAL_CSPR", "All have to learn.", today());
        oak.rapidReview()
                .refuses(
                        "screener",
                        "/outcome",
                        ReviewJourney.outcome("LOCAL_CSPR", "As the police hold.", today()),
                        PANEL + "the-majority-decides");
        oak.changeReview("screener", "/escalation", "{\"question\": \"Each partner holds another outcome.\"}")
                .changeReview("partner-la", "/escalation/answer", """
                        {"outcome": "ALTERNATE_LEARNING", "words": "The ward learns first."}""");
        oak.rapidReview()
                .refuses(
                        "screener",
                        "/outcome",
                        ReviewJourney.outcome("LOCAL_CSPR", "As the police hold.", today()),
                        PANEL + "the-majority-decides");
        oak.changeReview(
                        "screener",
                        "/outcome",
                        ReviewJourney.outcome("ALTERNATE_LEARNING", "As the lead partners chose.", today()))
                .signedOff(today())
                .sent(today())
                .agreed(today());

        state(oak, "ALTERNATE");
        assertThat(door.page("chair", oak.reviewPath() + "/document"))
                .as("nobody's words are lost")
                .contains("Nothing is left to learn.", "One ward has to learn.", "All have to learn.")
                .contains("The ward learns first.");
        oak.told(Letters.ofAReview()
                .asked(Lead.ACUTE_TRUST)
                .invited("chair")
                .toThePartners("panel-split-escalated")
                .referrerHeardOfTheOutcome());
    }

    @Test
    void a_case_without_further_action_is_reopened_when_more_is_known_and_keeps_its_first_decision() throws Exception {
        var poplar = notified("Paul", "Poplar")
                .reviewed("NO_FURTHER_ACTION", "Nothing more is to be learned.")
                .sent(today())
                .agreed(today());
        state(poplar, "NFA");
        itIs("2026-10-19");
        poplar.changeReview("chair", "/reopening", """
                {"information": "Messages were disclosed.", "source": "Police"}""").asked(Lead.POLICE);
        poplar.returned(Lead.POLICE, ReviewJourney.fullReturn("Two adults wrote to her."))
                .panelMet(today())
                .decided("ALTERNATE_LEARNING", "Messages are asked for earlier.", today())
                .signedOff(today())
                .sent(today())
                .agreed(today());

        assertThat(state(poplar, "ALTERNATE").path("decisions").findValuesAsString("outcome"))
                .containsExactly("NO_FURTHER_ACTION", "ALTERNATE_LEARNING");
        poplar.followUp("/learning/%s").in("chair", "COMMISSIONED");
        assertThat(door.page("chair", poplar.reviewPath() + "/document"))
                .contains("Nothing more is to be learned.", "Messages were disclosed.");
        poplar.told(Letters.ofAReview()
                .asked(Lead.ACUTE_TRUST)
                .invited("chair")
                .referrerHeardOfTheOutcome()
                .reopened()
                .asked(Lead.POLICE)
                .invited("chair")
                .referrerHeardOfTheOutcome());
    }

    /** Notified on 8 October 2026 and reviewed from the fourteenth, so due on the twenty-ninth. */
    private OneCase notified(String forename, String surname) throws Exception {
        var found = OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild(forename, surname))
                .notified(LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-08"), "SIN-" + surname)
                .accepted(place -> "Found by all.");
        itIs("2026-10-14");
        return found;
    }

    private static JsonNode state(OneCase found, String stage) {
        return found.rapidReview()
                .seen("screener", review -> review.path("stage").asString("").equals(stage));
    }
}
