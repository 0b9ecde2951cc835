package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.gateway.journey.Histories.inTurn;
import static org.safeguarding.gateway.journey.Histories.times;
import static org.safeguarding.gateway.journey.OneCase.expect;
import static org.safeguarding.gateway.journey.RunningHouse.itIs;
import static org.safeguarding.gateway.journey.RunningHouse.itIsEverywhere;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The acceptance cases of the domain's page on which more than one referral, authority or decision bears, all invented, with their dates. */
class AcceptanceCasesIT {

    private static final List<String> SECOND_REFERRAL = List.of(
            "referral.referral-submitted",
            "referral.marked-duplicate",
            "referral.original-decided",
            "referral.original-decided");

    private final Door door = new Door(RunningHouse.house());

    @AfterEach
    void it_is_today_again() {
        RunningHouse.itIsToday();
    }

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
        cedar.remembers("referral", List.of("referral.referral-submitted", "referral.marked-out-of-area"))
                .told(Letters.ofAReferral().referrerHeardOfATurn());
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

        reviewed(hospital);
        school.seen("screener", in("DUPLICATE_OF"));
        assertThat(school.seen("school-partner", in("CLOSED")).has("outcome")).isTrue();
        assertErasureStopsNoReplay(hospital);
        school.remembers("referral", SECOND_REFERRAL).told(Letters.ofAReferral().referrerHeardOfATurn());
    }

    /** What was referred first is notified, reviewed and closed. */
    private static void reviewed(OneCase fir) throws Exception {
        fir.notified(day("2026-11-02"), day("2026-11-05"), "SIN-FIR").accepted(place -> "Seen by both.");
        assertThat(fir.clock("RR").path("reading").path("dueOn").asString()).isEqualTo("2026-11-26");
        itIs("2026-11-09");
        fir.asked(Lead.ACUTE_TRUST, Lead.SCHOOL);
        itIs("2026-11-17");
        fir.returned(Lead.SCHOOL, ReviewJourney.fullReturn("Her teacher listened."));
        itIs("2026-11-19");
        fir.returned(Lead.ACUTE_TRUST, ReviewJourney.fullReturn("Her mother stayed on the ward."));
        itIs("2026-11-23");
        fir.panelMet(today())
                .decided("NO_FURTHER_ACTION", "Both acted well, and on the same evening.", today())
                .signedOff(today())
                .sent(today());
        itIs("2026-11-27");
        fir.agreed(today()).seen("hospital-partner", in("CLOSED"));
        fir.remembers(
                        "referral",
                        inTurn(
                                List.of("referral.referral-submitted", "referral.second-referral-linked"),
                                Histories.NOTIFIED_AND_ACCEPTED.stream().skip(1).toList(),
                                Histories.REVIEWED))
                .remembers(
                        "rapid-review",
                        inTurn(
                                List.of("rapid-review.opened"),
                                times(2, "rapid-review.agency-asked"),
                                times(2, "rapid-review.return-submitted"),
                                Histories.MET_AND_DECIDED,
                                Histories.SIGNED_SENT_AND_AGREED))
                .told(Letters.ofAReview()
                        .asked(Lead.ACUTE_TRUST, Lead.SCHOOL)
                        .invited("chair")
                        .referrerHeardOfTheOutcome());
    }

    /** The key of the parent is destroyed, and that of what the hospital told of her; every view is read from the events anew. */
    private void assertErasureStopsNoReplay(OneCase fir) throws Exception {
        assertThat(content(fir)).contains("Jo Alder", "Freya");
        var before = fir.history();

        fir.destroy("person-1").destroy("review", "return-rx0");
        for (var service : List.of("referral", "review")) {
            for (var view :
                    door.get("operator", "/operations/" + service + "/views").body()) {
                if (view.path("view").asBoolean()) {
                    expect(
                            202,
                            door.post(
                                    "operator",
                                    "/operations/%s/views/%s/rebuild"
                                            .formatted(
                                                    service, view.path("name").asString())));
                }
            }
        }

        fir.read("screener", "/content", content -> content.toString().contains("Freya"));
        assertThat(content(fir))
                .as("the parent alone")
                .doesNotContain("Jo Alder")
                .contains("Freya", "DPO-2026-1");
        fir.seen("hospital-partner", in("CLOSED"));
        fir.rapidReview()
                .seen("screener", review -> review.path("stage").asString("").equals("NFA"));
        assertThat(door.get("screener", fir.reviewPath() + "/returns").body().toString())
                .doesNotContain("Her mother stayed")
                .contains("Her teacher listened.", "DPO-2026-1");
        assertThat(door.page("screener", fir.reviewPath() + "/document"))
                .as("the document is printed all the same")
                .contains("Her teacher listened.")
                .doesNotContain("Her mother stayed");
        assertThat(fir.history()).as("the history is whole").isEqualTo(before);
    }

    private static String content(OneCase referral) {
        return referral.read("screener", "/content", JsonNode::isObject).toString();
    }

    @Test
    void hazel_is_declined_and_two_months_later_reopened_notified_from_the_new_day_and_reviewed() throws Exception {
        itIsEverywhere("2026-12-01");
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

        itIsEverywhere("2027-02-01");
        hazel.change("screener", "/reopening", """
                        {"information": "Messages on the telephone point to exploitation.", "source": "Police"}""")
                .change("screener", "/return-to-screening", "{\"laAwareOn\": \"2027-02-01\"}");
        itIsEverywhere("2027-02-04");
        hazel.notified(day("2027-02-01"), day("2027-02-04"), "SIN-HAZEL").accepted(place -> "Second decision.");
        var notification = hazel.clock("SIN").path("reading");
        assertThat(notification.path("triggerOn").asString()).isEqualTo("2027-02-01");
        assertThat(notification.path("dueOn").asString()).isEqualTo("2027-02-08");
        assertThat(notification.path("state").asString()).isEqualTo("MET");
        assertThat(hazel.clock("RR").path("reading").path("dueOn").asString()).isEqualTo("2027-02-25");

        itIsEverywhere("2027-02-08");
        hazel.asked(Lead.POLICE, Lead.SCHOOL);
        itIsEverywhere("2027-02-17");
        hazel.returned(Lead.POLICE, ReviewJourney.fullReturn("Messages were secured."))
                .returned(Lead.SCHOOL, ReviewJourney.fullReturn("She was absent on Fridays."));
        itIsEverywhere("2027-02-22");
        hazel.panelMet(today())
                .decided("NATIONAL_RECOMMENDED", "The same service is used in other areas.", today())
                .signedOff(today())
                .sent(today());
        itIsEverywhere("2027-03-04");
        hazel.changeReview(
                "screener",
                "/panel-response",
                ReviewJourney.panelAnswer("NATIONAL_REVIEW", "The Panel takes it up.", today()));

        assertThat(hazel.seen("school-partner", in("CLOSED")).path("outcome").asString())
                .isEqualTo("NATIONAL_RECOMMENDED");
        assertThat(hazel.read("screener", "/notes", notes -> notes.toString().contains("Second decision"))
                        .toString())
                .as("the original decision is legible beside the second")
                .contains("First decision: screening.rationale", "Messages on the telephone point to exploitation.");
        hazel.remembers(
                        "referral",
                        inTurn(
                                List.of(
                                        "referral.referral-submitted",
                                        "referral.decline-proposed",
                                        "referral.decline-countersigned",
                                        "referral.referral-reopened",
                                        "referral.returned-to-screening"),
                                Histories.NOTIFIED_AND_ACCEPTED.stream().skip(1).toList(),
                                Histories.REVIEWED))
                .remembers(
                        "rapid-review",
                        inTurn(
                                List.of("rapid-review.opened"),
                                times(2, "rapid-review.agency-asked"),
                                times(2, "rapid-review.return-submitted"),
                                Histories.MET_AND_DECIDED,
                                Histories.SIGNED_SENT_AND_AGREED))
                .told(Letters.ofAReview()
                        .referrerHeardOfATurn()
                        .referrerHeardOfATurn()
                        .asked(Lead.POLICE, Lead.SCHOOL)
                        .invited("chair")
                        .referrerHeardOfTheOutcome());
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
