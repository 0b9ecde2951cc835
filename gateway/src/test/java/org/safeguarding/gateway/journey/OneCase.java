package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.journey.RunningHouse.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        return asked(Lead.ACUTE_TRUST)
                .returned(Lead.ACUTE_TRUST, ReviewJourney.nilReturn())
                .panelMet(today())
                .decided(outcome, reasons, today())
                .signedOff(today());
    }

    /** Agencies are asked for their returns. */
    OneCase asked(Lead... leads) {
        review();
        for (var lead : leads) {
            expect(
                    204,
                    door.add(
                            "screener",
                            reviewPath() + "/agencies",
                            ReviewJourney.agency(lead.name(), lead.organisation(), lead.account())));
        }
        return this;
    }

    OneCase returned(Lead lead, String body) {
        return returned(lead, 1, body);
    }

    OneCase returned(Lead lead, int version, String body) {
        expect(204, door.say(lead.account(), reviewPath() + "/returns/" + version, body));
        return this;
    }

    /** The panel under the standing chair is called together for that day, its pack is ready, and it meets. */
    OneCase panelMet(LocalDate on) {
        changeReview("chair", "/panel", ReviewJourney.panel(on));
        changeReview("screener", "/pack", ReviewJourney.on(on));
        return met("chair", on);
    }

    /** The panel meets that was called together for that day, and nobody on it has a conflict of interest. */
    OneCase met(String chair, LocalDate on) {
        changeReview("screener", "/meeting", ReviewJourney.meeting(chair, on));
        ReviewJourney.present(chair)
                .forEach(person ->
                        expect(204, door.say(person, reviewPath() + "/interests", ReviewJourney.noConflict(on))));
        return this;
    }

    /** Every member holds the same outcome, and it is put on record. */
    OneCase decided(String outcome, String reasons, LocalDate on) throws Exception {
        for (var member : ReviewJourney.MEMBERS) {
            holds(member, outcome, reasons, on);
        }
        return changeReview("screener", "/outcome", ReviewJourney.outcome(outcome, reasons, on));
    }

    /** A member takes a position. */
    OneCase holds(String member, String outcome, String words, LocalDate on) throws Exception {
        expect(
                204,
                door.post(
                        member,
                        reviewPath() + "/positions",
                        ReviewJourney.position(outcome, words, on),
                        UUID.randomUUID().toString()));
        return this;
    }

    OneCase signedOff(LocalDate on) {
        return signedOff("chair", on);
    }

    OneCase signedOff(String chair, LocalDate on) {
        return changeReview(chair, "/sign-off", ReviewJourney.signOff(on));
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

    /** The Rapid Review, under its own address. */
    FollowUp rapidReview() {
        return followUp("/rapid-reviews/%s");
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
                .until(() -> door.get("screener", "/rapid-reviews/" + id), answer -> answer.status() == 200)
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

    /** The whole history of the case as the auditor reads it. */
    JsonNode history() throws Exception {
        var answer = door.get("auditor", "/cases/" + id + "/history");
        expect(200, answer);
        return answer.body();
    }

    /** The events of one stream of the case, in their order. */
    List<String> history(String kind) throws Exception {
        return history()
                .valueStream()
                .filter(event -> event.path("stream").asString().equals(stream(kind)))
                .map(event -> event.path("type").asString())
                .toList();
    }

    /** What has happened in one stream of the case is this and no more. */
    OneCase remembers(String kind, List<String> types) {
        await("history of " + stream(kind))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(history(kind)).isEqualTo(types));
        return this;
    }

    /** {@code recommendation/PR-1} names what it is called within its case after the case. */
    private String stream(String kind) {
        int item = kind.indexOf('/');
        return item < 0 ? kind + "/" + id : kind.substring(0, item) + "/" + id + kind.substring(item);
    }

    /** The letters of the case are these and no others, and each lies once in the mailbox of its reader. */
    OneCase told(Letters letters) {
        await("letters of " + id).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var sent = door.get("auditor", "/cases/" + id + "/notifications")
                    .body()
                    .path("notifications")
                    .valueStream()
                    .toList();
            assertThat(sent)
                    .extracting(letter -> letter.path("letter").asString() + " to " + reader(letter))
                    .containsExactlyInAnyOrderElementsOf(letters.all());
            assertThat(sent)
                    .allSatisfy(letter ->
                            assertThat(letter.path("state").asString()).isEqualTo("DELIVERED"));
            assertThat(mails())
                    .extracting(mail -> mail.path("messageId").asString() + " "
                            + mail.path("to").asString())
                    .containsExactlyInAnyOrderElementsOf(sent.stream()
                            .map(letter -> "<%s@safeguarding.example> %s"
                                    .formatted(letter.path("notificationId").asString(), address(reader(letter))))
                            .toList());
        });
        return this;
    }

    /** The opaque name, without the case of which somebody is the referrer. */
    private static String reader(JsonNode letter) {
        return letter.path("recipient").asString().split("/", 2)[0];
    }

    private static String address(String reader) {
        return reader.equals("referrer") ? FilledForm.EMAIL : reader + "@partnership.example";
    }

    /** The mails about this case that have arrived. */
    List<JsonNode> mails() throws Exception {
        return door.mails()
                .valueStream()
                .filter(mail -> mail.path("body").asString().contains(reference()))
                .toList();
    }

    /** How letters name the case. */
    String reference() {
        return "SC-" + id.substring(0, 8).toUpperCase(Locale.ROOT);
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

    /** Destroys the key of one subject of the referral. */
    OneCase destroy(String subject) {
        return destroy("referral", subject);
    }

    /** Destroys the key of one subject of the case, which that service holds. */
    OneCase destroy(String service, String subject) {
        await("erasure of " + subject)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> expect(
                        204,
                        door.post(
                                "operator", "/operations/" + service + "/erasures", """
                        {"subject": "%s/%s", "basis": "DPO-2026-1"}""".formatted(id, subject), "x")));
        return this;
    }

    static void expect(int status, Door.Answer answer) {
        assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(status);
    }
}
