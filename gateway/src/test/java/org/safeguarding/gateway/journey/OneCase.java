package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One case on its way: each step is taken by whoever may take it, through the gateway, and has to succeed. */
record OneCase(Door door, String id) {

    static OneCase referred(Door door, String as, Object form) throws Exception {
        var answer =
                door.post(as, "/referrals", form.toString(), UUID.randomUUID().toString());
        assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(201);
        return new OneCase(door, answer.text("caseId"));
    }

    /** The local authority became aware, considers, and sends its notification. */
    OneCase notified(LocalDate awareOn, LocalDate sentOn, String reference) {
        change("notifier", "/notification/consideration", Journey.consideration(awareOn));
        return change("notifier", "/notification", Journey.notification(sentOn, reference));
    }

    /** The screening officer accepts what was notified; the review has answered by then. */
    OneCase accepted(UnaryOperator<String> words) {
        seen("screener", referral -> referral.path("reviewState").asString("").equals("OPENED"));
        return change("screener", "/screening", Journey.accepted(words));
    }

    /** From the agencies' returns to the chair's signature, all on one day. */
    OneCase reviewed(String outcome, String reasons) throws Exception {
        return asked("ACUTE_TRUST", "RX0", "lead-hospital")
                .returned("lead-hospital", ReviewJourney.nilReturn())
                .panelMet(today())
                .decided(outcome, reasons, today())
                .signedOff(today());
    }

    /** An agency is asked for its return. */
    OneCase asked(String agency, String organisation, String lead) {
        review();
        expect(204, door.add("screener", reviewPath() + "/agencies", ReviewJourney.agency(agency, organisation, lead)));
        return this;
    }

    OneCase returned(String lead, String body) {
        expect(204, door.say(lead, reviewPath() + "/returns/1", body));
        return this;
    }

    /** The pack is ready, the panel meets on that day, and nobody on it has a conflict of interest. */
    OneCase panelMet(LocalDate on) {
        changeReview("chair", "/panel", ReviewJourney.panel(on));
        changeReview("screener", "/pack", ReviewJourney.on(on));
        changeReview("screener", "/meeting", ReviewJourney.meeting(on));
        ReviewJourney.PRESENT.forEach(
                person -> expect(204, door.say(person, reviewPath() + "/interests", ReviewJourney.noConflict(on))));
        return this;
    }

    /** Every member holds the same outcome, and it is put on record. */
    OneCase decided(String outcome, String reasons, LocalDate on) throws Exception {
        for (var member : ReviewJourney.MEMBERS) {
            expect(
                    204,
                    door.post(
                            member,
                            reviewPath() + "/positions",
                            ReviewJourney.position(outcome, reasons, on),
                            UUID.randomUUID().toString()));
        }
        return changeReview("screener", "/outcome", ReviewJourney.outcome(outcome, reasons, on));
    }

    OneCase signedOff(LocalDate on) {
        return changeReview("chair", "/sign-off", ReviewJourney.signOff(on));
    }

    /** The pack goes to the national Panel. */
    OneCase sent(LocalDate on) {
        expect(200, door.change("screener", reviewPath() + "/submission", ReviewJourney.on(on)));
        return this;
    }

    /** The national Panel agrees. */
    OneCase agreed(LocalDate on) {
        return changeReview("screener", "/panel-response", ReviewJourney.agreement(on));
    }

    /** What follows from the review, under its own address. */
    FollowUp followUp(String path) {
        return new FollowUp(door, path.formatted(id));
    }

    /** One change of the Rapid Review, on the version that was read. */
    OneCase changeReview(String as, String step, String body) {
        expect(204, door.change(as, reviewPath() + step, body));
        return this;
    }

    String reviewPath() {
        return "/rapid-reviews/" + id;
    }

    /** The Rapid Review, once it has been opened. */
    JsonNode review() {
        return await("review of " + id)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> door.get("chair", "/rapid-reviews/" + id), answer -> answer.status() == 200)
                .body();
    }

    /** One clock of the case, once it runs. */
    JsonNode clock(String name) {
        return clock(read("screener", "/clocks", clocks -> !clock(clocks, name).isMissingNode()), name);
    }

    private static JsonNode clock(JsonNode clocks, String name) {
        return clocks.path("clocks")
                .valueStream()
                .filter(clock -> clock.path("clock").asString().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The events of one stream of the case, in their order. */
    List<String> history(String kind) throws Exception {
        var answer = door.get("auditor", "/cases/" + id + "/history");
        expect(200, answer);
        return answer.body()
                .valueStream()
                .filter(event -> event.path("stream").asString().equals(kind + "/" + id))
                .map(event -> event.path("type").asString())
                .toList();
    }

    /** The mails about this case that have arrived. */
    List<JsonNode> mails() throws Exception {
        var reference = door.get("screener", path() + "/content").text("reference");
        return door.mails()
                .valueStream()
                .filter(mail -> mail.path("body").asString().contains(reference))
                .toList();
    }

    /** One change of the referral, on the version that was read. */
    OneCase change(String as, String step, String body) {
        expect(204, door.change(as, path() + step, body));
        return this;
    }

    /** What somebody sees of the referral once it is so. */
    JsonNode seen(String as, Predicate<JsonNode> fits) {
        return read(as, "", fits);
    }

    /** What somebody reads below the referral once it is so. */
    JsonNode read(String as, String what, Predicate<JsonNode> fits) {
        return await("GET " + path() + what)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> door.get(as, path() + what).body(), fits);
    }

    String path() {
        return "/referrals/" + id;
    }

    /** Destroys the key of one subject of the case. */
    void destroy(String subject) {
        await("erasure of " + subject)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> expect(
                        204, door.post("operator", "/operations/referral/erasures", """
                        {"subject": "%s/%s", "basis": "DPO-2026-1"}""".formatted(id, subject), "x")));
    }

    static void expect(int status, Door.Answer answer) {
        assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(status);
    }
}
