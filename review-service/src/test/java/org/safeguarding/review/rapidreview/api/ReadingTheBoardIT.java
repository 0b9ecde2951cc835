package org.safeguarding.review.rapidreview.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DiscontinueRapidReview;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnEngines
class ReadingTheBoardIT {

    @Autowired
    private CaseChannel channel;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
    }

    @Test
    void a_review_is_shown_as_it_goes_its_way() {
        var notified = today().minusDays(3);
        var caseId = journey.opened(notified);
        var opened = journey.awaitStage(caseId, "OPENED");
        assertThat(opened.at("/dueOn").asString())
                .isEqualTo(WorkingDays.after(notified, 15).toString());
        assertThat(opened.at("/policy").asString()).isEqualTo("RR/2023-12-15");
        assertThat(opened.at("/overdue").asBoolean()).isFalse();
        assertThat(opened.has("panel")).isFalse();
        var day = journey.openedOn(caseId);

        journey.put(caseId, "panel", CHAIR, panel(day));
        assertThat(journey.await(caseId, review -> review.has("panel"))
                        .at("/panel/members/2/member")
                        .asString())
                .isEqualTo("panel-police");
    }

    @Test
    void a_review_is_shown_with_its_decision_and_its_signature() {
        var caseId = journey.signedOff(today().minusDays(3), ReviewOutcome.LOCAL_CSPR, "Given.");

        var review = journey.awaitStage(caseId, "SIGNED_OFF");
        assertThat(review.at("/meetings/0/present").size()).isEqualTo(4);
        assertThat(review.at("/decisions/0/recordedBy").asString()).isEqualTo("screener");
        assertThat(review.at("/signOffs/0/workingDaysLate").asInt()).isZero();
    }

    @Test
    void a_review_past_its_day_is_overdue_until_it_is_signed_off_and_late_for_ever() {
        var caseId = journey.decided(today().minusDays(60), ReviewOutcome.LOCAL_CSPR, "Given.");
        var row = row("?overdue=true", caseId);
        assertThat(row.at("/late").asBoolean()).isTrue();
        absent("?overdue=false", caseId);

        journey.signOff(caseId);
        var signed = row("?stage=SIGNED_OFF", caseId);
        assertThat(signed.at("/overdue").asBoolean()).isFalse();
        assertThat(signed.at("/late").asBoolean()).isTrue();
        assertThat(signed.at("/workingDaysLate").asInt()).isGreaterThan(20);
        absent("?overdue=true", caseId);
    }

    @Test
    void a_review_that_is_opened_again_is_neither_signed_nor_late() {
        var caseId = journey.signedOff(today().minusDays(60), ReviewOutcome.LOCAL_CSPR, "Given.");
        channel.announce("ended-" + caseId, new DiscontinueRapidReview(caseId, today(), null));
        journey.awaitStage(caseId, "DISCONTINUED");
        journey.ask(UUID.randomUUID().toString(), caseId, today().minusDays(3));

        var row = row("?stage=OPENED", caseId);
        assertThat(row.at("/late").asBoolean()).isFalse();
        assertThat(List.of("outcome", "signedOffOn", "workingDaysLate"))
                .allMatch(empty -> row.path(empty).isNull());
    }

    @Test
    void a_local_review_that_missed_its_day_before_its_notification_stays_late() {
        var caseId = newCase();
        channel.announce(
                "local-" + caseId,
                new OpenRapidReview(caseId, ReviewBasis.LOCAL_DECISION, null, today().minusDays(60)));
        row("?overdue=true", caseId);
        journey.ask(UUID.randomUUID().toString(), caseId, today().minusDays(3));

        var row = row("?overdue=false", caseId);
        assertThat(row.at("/late").asBoolean()).isTrue();
        assertThat(row.at("/workingDaysLate").asInt()).isGreaterThan(15);
    }

    @Test
    void a_notification_that_is_dated_anew_brings_the_day_forward() {
        var caseId = journey.opened(today().minusDays(3));
        journey.ask(UUID.randomUUID().toString(), caseId, today().minusDays(60));

        assertThat(row("?overdue=true", caseId).at("/dueOn").asString())
                .isEqualTo(WorkingDays.after(today().minusDays(60), 15).toString());
    }

    @Test
    void a_refused_review_is_on_the_board_and_runs_no_clock() {
        var caseId = newCase();
        journey.ask(UUID.randomUUID().toString(), caseId, null);

        var row = row("?stage=REFUSED", caseId);
        assertThat(row.at("/dueOn").isNull()).isTrue();
        assertThat(row.at("/overdue").asBoolean()).isFalse();
        absent("?overdue=true", caseId);
    }

    @Test
    void those_who_watch_see_stages_and_missed_clocks_and_no_case() {
        var caseId = journey.opened(today().minusDays(60));
        row("?overdue=true", caseId);

        var metrics = journey.get("/actuator/prometheus", null).text();
        assertThat(metrics)
                .containsPattern("safeguarding_rapid_reviews\\{[^}]*stage=\"OPENED\"[^}]*} [1-9]")
                .containsPattern("safeguarding_clocks_overdue\\{[^}]*clock=\"rapid-review\"[^}]*} [1-9]")
                .doesNotContain(caseId.toString());
    }

    @Test
    void the_description_of_the_api_shows_how_a_request_looks() {
        var api = journey.get("/v3/api-docs", null).json();

        assertThat(api.at("/paths/~1rapid-reviews~1{caseId}~1panel/put").isObject())
                .isTrue();
        assertThat(api.at("/components/schemas/OutcomeRequest/properties/outcome/example")
                        .asString())
                .isEqualTo("LOCAL_CSPR");
    }

    private JsonNode row(String question, CaseId caseId) {
        return journey.await("/rapid-reviews" + question, CHAIR, rows -> contains(rows, caseId))
                .valueStream()
                .filter(row -> isOf(row, caseId))
                .findFirst()
                .orElseThrow();
    }

    private void absent(String question, CaseId caseId) {
        assertThat(contains(journey.get("/rapid-reviews" + question, CHAIR).json(), caseId))
                .isFalse();
    }

    private static boolean contains(JsonNode rows, CaseId caseId) {
        return rows.valueStream().anyMatch(row -> isOf(row, caseId));
    }

    private static boolean isOf(JsonNode row, CaseId caseId) {
        return caseId.toString().equals(row.at("/caseId").asString());
    }
}
