package org.safeguarding.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.journey.OneCase.expect;

import java.time.Duration;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A practice review, alternate learning or a recommendation on its way through the gateway. */
record FollowUp(Door door, String path) {

    /** A step that has to succeed, on the version that was read. */
    FollowUp step(String as, String step, String body) {
        expect(204, door.change(as, path + step, body));
        return this;
    }

    /** Something is added that has to be taken, on the version that was read. */
    FollowUp adds(String as, String step, String body) {
        var answer = door.add(as, path + step, body);
        assertThat(answer.status()).as(() -> answer.body().toString()).isIn(201, 204);
        return this;
    }

    /** Something ends that has to be there, on the version that was read. */
    FollowUp ends(String as, String step) {
        expect(204, door.end(as, path + step));
        return this;
    }

    /** A step that a rule forbids. */
    FollowUp refuses(String as, String step, String body, String rule) {
        var answer = door.change(as, path + step, body);
        expect(409, answer);
        assertThat(answer.text("rule")).isEqualTo(rule);
        return this;
    }

    /** What somebody sees of it once it is so. */
    JsonNode seen(String as, Predicate<JsonNode> fits) {
        return await("GET " + path)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> door.get(as, path).body(), fits);
    }

    /** What somebody sees of it once it has come to that state. */
    JsonNode in(String as, String state) {
        return seen(as, found -> found.path("state").asString("").equals(state));
    }
}
