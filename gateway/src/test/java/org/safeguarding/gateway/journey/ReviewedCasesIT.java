package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.journey.OneCase.expect;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.LocalDate;
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
                                .with("/children/1/surname", "Beech"))
                .notified(day("2026-10-05"), day("2026-10-08"), "SIN-BIRCH")
                .accepted(place -> "Neglect of both.");
        assertThat(siblings.history("referral"))
                .containsOnlyOnce("referral.referral-submitted", "serious-incident-notification.notification-sent");
        assertThat(children(siblings)).contains("Bertrand", "Beatrix");

        itIs("2026-10-28");
        siblings.reviewed("ALTERNATE_LEARNING", "The dental service learns by itself.")
                .sent(today())
                .agreed(today());
        assertThat(siblings.seen("hospital-partner", in("CLOSED"))
                        .path("outcome")
                        .asString())
                .isEqualTo("ALTERNATE_LEARNING");
        siblings.followUp("/learning/%s")
                .step("screener", "/plan", """
                        {"kind": "SINGLE_AGENCY_REVIEW", "dueOn": "2027-01-29",
                         "owner": {"agency": "COMMUNITY_HEALTH", "organisation": "DENTAL-X0"},
                         "questions": "Was each missed appointment followed up?"}""")
                .refuses("chair", "/closing", "{}", "learning/learning-closes-with-findings")
                .step("lead-dental", "/start", "{}")
                .step("lead-dental", "/findings", "{\"findings\": \"Missed appointments were not followed up.\"}")
                .adds("lead-dental", "/recommendations", "{\"text\": \"Each is followed up.\"}")
                .step("chair", "/closing", "{}")
                .in("chair", "CLOSED");
        assertThat(siblings.followUp("/recommendations/%s/AL-1")
                        .seen("chair", found -> found.has("reference"))
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");

        siblings.destroy("child-2");
        assertThat(children(siblings)).contains("Bertrand", "\"erased\"").doesNotContain("Beatrix");
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
        itIs("2026-10-29");

        for (var one : List.of(
                new Lead("LOCAL_AUTHORITY", "LA-X0", "lead-la"),
                new Lead("ICB", "QX0", "lead-icb"),
                new Lead("POLICE", "POLICE-X0", "lead-police"),
                new Lead("ACUTE_TRUST", "RX0", "lead-hospital"),
                new Lead("SCHOOL", "URN-900001", "lead-school"),
                new Lead("MENTAL_HEALTH", "RMH0", "lead-mental-health"),
                new Lead("COMMUNITY_HEALTH", "DENTAL-X0", "lead-dental"))) {
            elder.asked(one.agency(), one.organisation(), one.account())
                    .returned(one.account(), ReviewJourney.nilReturn());
        }
        elder.asked("GENERAL_PRACTICE", "GP-X0", "lead-practice")
                .returned("lead-practice", ReviewJourney.fullReturn("Registered on 3 March 2025."));
        elder.panelMet(today())
                .decided("NO_FURTHER_ACTION", "Nothing was returned because nothing was known.", today())
                .signedOff(today())
                .sent(today())
                .agreed(today());

        assertThat(elder.seen("hospital-partner", in("CLOSED")).path("outcome").asString())
                .isEqualTo("NO_FURTHER_ACTION");
        assertThat(elder.read(
                                "screener",
                                "/content",
                                content -> content.path("noneKnown").asBoolean())
                        .path("agenciesKnown"))
                .isEmpty();
        var returns = door.get("chair", elder.reviewPath() + "/returns").body();
        assertThat(returns.findValuesAsString("state")).hasSize(8).doesNotContain("MISSING", "OUTSTANDING");
        assertThat(returns.findValuesAsString("state").stream().filter("NIL"::equals))
                .hasSize(7);
        expect(404, door.get("chair", "/practice-reviews/" + elder.id()));
    }

    private record Lead(String agency, String organisation, String account) {}

    private static Predicate<JsonNode> in(String state) {
        return referral -> referral.path("state").asString("").equals(state);
    }

    private static String children(OneCase referral) {
        return referral.read("screener", "/content", JsonNode::isObject)
                .path("children")
                .toString();
    }

    private static void itIs(String day) {
        RunningHouse.itIs(day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
