package org.safeguarding.gateway.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safeguarding.gateway.journey.OneCase.expect;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
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

    /** A version of the report is handed in as a file, on the version that was read. */
    FollowUp handsIn(String as, byte[] report) {
        expect(201, door.handIn(as, path + "/drafts", report));
        return this;
    }

    /** Copies of the approved report are drawn for those who have theirs before its publication; they are that report. */
    FollowUp drawsCopies(String as, byte[] report) throws IOException, InterruptedException {
        for (var recipient : List.of("NATIONAL_PANEL", "SECRETARY_OF_STATE")) {
            assertThat(door.draw(as, path + "/copies/" + recipient)).isEqualTo(new String(report, UTF_8));
        }
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
