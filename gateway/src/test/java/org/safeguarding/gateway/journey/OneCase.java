package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

    /** From the panel to the chair's signature. */
    OneCase reviewed(String outcome, String reasons) throws Exception {
        var review = "/rapid-reviews/" + id;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> door.get("chair", review).status() == 200);
        expect(204, door.put("chair", review + "/panel", Journey.panel()));
        expect(204, door.put("screener", review + "/meeting", Journey.meeting()));
        expect(204, door.put("screener", review + "/outcome", Journey.outcome(outcome, reasons)));
        expect(204, door.put("chair", review + "/sign-off", Journey.signOff()));
        return this;
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

    static void expect(int status, Door.Answer answer) {
        assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(status);
    }
}
