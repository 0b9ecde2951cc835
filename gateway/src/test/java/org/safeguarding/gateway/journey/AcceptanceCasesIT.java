package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.journey.OneCase.expect;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The acceptance cases of the domain's page that are settled by referral and notification, all invented, with their dates. */
class AcceptanceCasesIT {

    private final Door door = new Door(RunningHouse.house());

    @Test
    void cedar_was_harmed_in_another_area_so_no_rapid_review_runs_here() throws Exception {
        var cedar = OneCase.referred(door, "hospital-partner", FilledForm.ofOneChild("Cecil", "Cedar"))
                .change("screener", "/out-of-area", """
                        {"authority": "Neighbouring Borough Council", "theirReference": "NB-2026-17",
                         "reason": "Harmed there; that authority notifies and reviews, this one returns what it knows."}""");

        cedar.seen("screener", in("OUT_OF_AREA"));
        assertThat(names(cedar.read("screener", "/clocks", JsonNode::isObject))).doesNotContain("RR", "SIN");
        expect(404, door.get("chair", "/rapid-reviews/" + cedar.id()));
        assertThat(cedar.read("screener", "/notes", notes -> !notes.isEmpty()).toString())
                .contains("Neighbouring Borough Council", "NB-2026-17");
        expect(
                409,
                door.change(
                        "notifier",
                        cedar.path() + "/notification/consideration",
                        Journey.consideration(day("2026-10-05"))));
    }

    @Test
    void fir_is_referred_twice_both_are_kept_neither_sees_the_other_and_what_is_erased_stops_no_replay()
            throws Exception {
        var hospital = OneCase.referred(
                door,
                "hospital-partner",
                FilledForm.ofOneChild("Freya", "Fir").with("/children/0/nhsNumber", "9990001006"));
        var school = OneCase.referred(
                door,
                "school-partner",
                FilledForm.ofOneChild("Freja", "Firr")
                        .with("/children/0/nhsNumber", "999 000 1006")
                        .with("/incident/narrative", "She told her teacher on Monday."));

        var candidates = school.read(
                "screener", "/duplicate-candidates", found -> found.toString().contains(hospital.id()));
        assertThat(candidates.toString()).containsIgnoringCase("NHS number").doesNotContain("Freya", "Freja");
        school.change("screener", "/duplicate-of", """
                {"original": "%s", "reason": "The same child and the same evening."}""".formatted(hospital.id()));

        school.seen("screener", in("DUPLICATE_OF"));
        for (var mine : List.of(new Owned("hospital-partner", hospital), new Owned("school-partner", school))) {
            assertThat(mine.referral()
                            .read(mine.by(), "/receipt", receipt -> receipt.has("receipt"))
                            .path("receipt")
                            .asString())
                    .matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        }
        assertThat(school.read("screener", "/content", JsonNode::isObject).toString())
                .contains("She told her teacher on Monday.");
        var toTheSchool = school.seen("school-partner", JsonNode::isObject);
        assertThat(toTheSchool.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(toTheSchool.toString()).doesNotContain(hospital.id(), "DUPLICATE", "ACUTE_TRUST");
        expect(404, door.get("school-partner", hospital.path()));
        expect(404, door.get("hospital-partner", school.path()));

        hospital.destroy("narrative");
        school.destroy("narrative");
        for (var view : List.of("referral-content", "referral-summary", "case-notes")) {
            expect(202, door.post("operator", "/operations/referral/views/" + view + "/rebuild"));
        }

        assertThat(hospital.read(
                                "screener",
                                "/content",
                                content -> content.toString().contains("erased"))
                        .path("children")
                        .toString())
                .as("the child's own key stands")
                .contains("Freya");
        hospital.notified(day("2026-11-02"), day("2026-11-05"), "SIN-FIR").accepted(place -> "Seen by both.");
        assertThat(hospital.clock("RR").path("reading").path("dueOn").asString())
                .isEqualTo("2026-11-26");
        school.seen("screener", in("DUPLICATE_OF"));
    }

    @Test
    void gorse_is_notified_nine_working_days_late_and_the_breach_is_explained_but_never_hidden() throws Exception {
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
        assertThat(gorse.clock("RR").path("reading").path("dueOn").asString()).isEqualTo("2026-11-13");
        assertThat(gorse.review().path("dueOn").asString()).isEqualTo("2026-11-13");
    }

    @Test
    void hazel_is_declined_and_countersigned_then_reopened_on_what_the_police_found_and_notified_from_the_new_day()
            throws Exception {
        var hazel = OneCase.referred(door, "school-partner", FilledForm.ofOneChild("Hester", "Hazel"))
                .change("screener", "/screening", Journey.declined(place -> "First decision: " + place));
        assertThat(hazel.seen(
                                "screener",
                                referral -> referral.path("desk")
                                        .path("declineProposed")
                                        .asBoolean())
                        .path("state")
                        .asString())
                .as("nothing is declined before the chair has countersigned")
                .isEqualTo("SUBMITTED");
        hazel.change("chair", "/screening/countersignature", "{}");
        assertThat(hazel.read("school-partner", "/notes", notes -> !notes.isEmpty())
                        .toString())
                .contains("First decision: screening.feedback")
                .doesNotContain("First decision: screening.rationale");
        hazel.seen("school-partner", in("DECLINED"));

        hazel.change("screener", "/reopening", """
                        {"information": "Messages on the telephone point to exploitation.", "source": "Police"}""")
                .change("screener", "/return-to-screening", "{\"laAwareOn\": \"2026-11-20\"}")
                .notified(day("2026-11-20"), day("2026-11-23"), "SIN-HAZEL")
                .accepted(place -> "Second decision.");

        var notification = hazel.clock("SIN").path("reading");
        assertThat(notification.path("triggerOn").asString()).isEqualTo("2026-11-20");
        assertThat(notification.path("dueOn").asString()).isEqualTo("2026-11-27");
        assertThat(notification.path("state").asString()).isEqualTo("MET");
        assertThat(hazel.clock("RR").path("reading").path("dueOn").asString()).isEqualTo("2026-12-14");
        assertThat(hazel.read("screener", "/notes", notes -> notes.toString().contains("Second decision"))
                        .toString())
                .contains("First decision: screening.rationale", "Messages on the telephone point to exploitation.");
        assertThat(hazel.history("referral"))
                .containsSubsequence(
                        "referral.decline-proposed",
                        "referral.decline-countersigned",
                        "referral.referral-reopened",
                        "referral.returned-to-screening",
                        "serious-incident-notification.notification-sent",
                        "referral.referral-accepted");
    }

    private record Owned(String by, OneCase referral) {}

    private static Predicate<JsonNode> in(String state) {
        return referral -> referral.path("state").asString("").equals(state);
    }

    private static List<String> names(JsonNode clocks) {
        return clocks.path("clocks")
                .valueStream()
                .map(clock -> clock.path("clock").asString())
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
