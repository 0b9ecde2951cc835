package org.safeguarding.review.rapidreview.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
class RebuildingTheViewsIT {

    private static final String REASONS = "Each agency held one piece of the same picture.";

    @Autowired
    private CaseChannel channel;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void reviews_at_every_stage() {
        journey = new ReviewJourney(port, channel);
        var notified = today().minusDays(3);
        var refused = newCase();
        journey.ask(UUID.randomUUID().toString(), refused, null);
        journey.awaitStage(refused, "REFUSED");
        var refusedFirst = newCase();
        journey.ask(UUID.randomUUID().toString(), refusedFirst, null);
        journey.ask(UUID.randomUUID().toString(), refusedFirst, notified);
        journey.awaitStage(refusedFirst, "OPENED");
        journey.convened(notified);
        journey.met(notified);
        journey.awaitStage(journey.decided(notified, ReviewOutcome.LOCAL_CSPR, REASONS), "DECIDED");
        journey.signedOff(today().minusDays(60), ReviewOutcome.ALTERNATE_LEARNING, REASONS);
    }

    @Test
    void a_board_that_was_dropped_grows_again_with_the_same_rows() {
        var before = settled("rapid_review_board", "case_id");
        rebuild("rapid-review-board", "rapid_review_board");

        assertThat(settled("rapid_review_board", "case_id")).isEqualTo(before).hasSizeGreaterThan(5);
    }

    @Test
    void nobody_hears_of_a_rebuilding() {
        int told = TopicReader.records(Topics.REVIEW_EVENTS).size();
        rebuild("rapid-review-board", "rapid_review_board");
        settled("rapid_review_board", "case_id");

        assertThat(TopicReader.records(Topics.REVIEW_EVENTS)).hasSize(told);
        var answer = journey.post("/operations/views/rapid-review-publisher/rebuild", OPERATOR, "");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void erased_reasons_say_when_by_whom_and_why_before_and_after_a_rebuilding() {
        var caseId = journey.signedOff(today().minusDays(3), ReviewOutcome.NO_FURTHER_ACTION, REASONS);
        var erasure = "{\"subject\": \"%s/panel-reasons\", \"basis\": \"retention 2061\"}".formatted(caseId);
        assertThat(journey.post("/operations/erasures", OPERATOR, erasure).status())
                .isEqualTo(204);

        assertErased(caseId);
        rebuild("rapid-review-board", "rapid_review_board");
        settled("rapid_review_board", "case_id");
        assertErased(caseId);
    }

    private void assertErased(CaseId caseId) {
        var reasons = journey.awaitStage(caseId, "SIGNED_OFF").at("/decisions/0/reasons");
        assertThat(reasons.has("text")).isFalse();
        assertThat(reasons.at("/erased/by").asString()).isEqualTo("operator");
        assertThat(reasons.at("/erased/basis").asString()).isEqualTo("retention 2061");
        assertThat(reasons.at("/erased/at").asString()).isNotBlank();
    }

    private void rebuild(String view, String table) {
        db.sql("truncate " + table).update();
        assertThat(journey.post("/operations/views/" + view + "/rebuild", OPERATOR, "")
                        .status())
                .isEqualTo(202);
    }

    /** The rows once every processor has caught up. */
    private List<Map<String, Object>> settled(String table, String order) {
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
            var views = journey.get("/operations/views", OPERATOR).json();
            return views.size() >= 3
                    && views.valueStream()
                            .allMatch(view -> view.at("/behind").asInt() == 0
                                    && !view.at("/replaying").asBoolean());
        });
        return db.sql("select * from " + table + " order by " + order).query().listOfRows().stream()
                .map(RebuildingTheViewsIT::comparable)
                .toList();
    }

    private static Map<String, Object> comparable(Map<String, Object> row) {
        Map<String, Object> copy = new java.util.TreeMap<>();
        row.forEach((column, value) -> copy.put(column, String.valueOf(value)));
        return copy;
    }
}
