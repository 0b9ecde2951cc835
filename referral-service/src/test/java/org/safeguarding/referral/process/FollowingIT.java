package org.safeguarding.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.OPERATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewConfirmed;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewRedated;
import org.safeguarding.contracts.RapidReviewRefused;
import org.safeguarding.contracts.RapidReviewUnanswered;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.referral.Heard;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OnEngines
@ExtendWith(OutputCaptureExtension.class)
class FollowingIT {

    private static final LocalDate OPENED = LocalDate.of(2025, 9, 11);
    private static final LocalDate DUE = LocalDate.of(2025, 10, 1);

    private final ReferralApi api;
    private final CaseChannel reviewService;
    private final JdbcClient db;

    @Autowired
    FollowingIT(@LocalServerPort int port, CaseChannel reviewService, JdbcClient db) {
        api = new ReferralApi(port);
        this.reviewService = reviewService;
        this.db = db;
    }

    @Test
    void a_rapid_review_that_is_asked_for_answers_and_concludes() {
        var caseId = api.accepted();
        Heard.about(caseId, OpenRapidReview.class, heard -> !heard.isEmpty());

        opens(caseId);
        var opened = api.summary(caseId, reviewState("OPENED"));
        assertThat(opened.path("reviewDueOn").asString()).isEqualTo("2025-10-01");

        concludes(caseId);
        var closed = api.eventually(
                HOSPITAL,
                "/referrals/" + caseId,
                read -> "CLOSED".equals(read.path("state").asString("")));
        assertThat(closed.path("outcome").asString()).isEqualTo("LOCAL_CSPR");
        assertThat(closed.path("closedOn").asString()).isEqualTo("2025-10-06");
        assertThat(Heard.about(caseId, ReferralClosed.class, heard -> !heard.isEmpty()))
                .hasSize(1);
    }

    @Test
    void whoever_asks_again_hears_that_the_review_stands_and_later_that_it_is_due_on_another_day() {
        var caseId = api.accepted();
        Heard.about(caseId, OpenRapidReview.class, heard -> !heard.isEmpty());

        reviewService.announce(
                "confirmed-" + caseId,
                new RapidReviewConfirmed(caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, OPENED, DUE));
        assertThat(api.summary(caseId, reviewState("OPENED"))
                        .path("reviewDueOn")
                        .asString())
                .isEqualTo("2025-10-01");

        reviewService.announce(
                "redated-" + caseId,
                new RapidReviewRedated(caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, OPENED, DUE.minusDays(1)));
        api.summary(caseId, read -> "2025-09-30".equals(read.path("reviewDueOn").asString("")));
    }

    @Test
    void a_rapid_review_that_is_refused_is_asked_for_no_more() {
        var caseId = api.accepted();

        reviewService.announce(
                UUID.randomUUID().toString(),
                new RapidReviewRefused(caseId, "rapid-review/a-notification-has-its-day"));

        api.summary(caseId, reviewState("REFUSED"));
        long events = events(caseId);
        api.settled();
        assertThat(events(caseId)).isEqualTo(events);
        assertThat(alarms(caseId)).isFalse();
    }

    @Test
    void silence_is_asked_again_until_an_operator_is_called_and_a_late_answer_ends_the_alarm(CapturedOutput log) {
        var caseId = api.accepted();

        var asked = Heard.about(caseId, OpenRapidReview.class, heard -> heard.size() == 3);
        assertThat(asked).extracting(Heard.Message::id).doesNotHaveDuplicates();
        assertThat(asked)
                .extracting(Heard.Message::text)
                .containsOnly(asked.getFirst().text());
        var unanswered = Heard.about(caseId, RapidReviewUnanswered.class, heard -> !heard.isEmpty());
        assertThat(unanswered)
                .singleElement()
                .satisfies(message ->
                        assertThat(message.body().path("timesAsked").asInt()).isEqualTo(3));
        api.eventually(OPERATOR, "/operations/alarms", read -> has(read, caseId));
        api.settled();
        assertThat(unansweredGauge()).isPositive();
        assertThat(log.getAll().lines().filter(line -> line.contains("WARN") && line.contains(caseId.toString())))
                .hasSize(1);

        opens(caseId);
        api.summary(caseId, reviewState("OPENED"));
        api.eventually(OPERATOR, "/operations/alarms", read -> !has(read, caseId));
        assertThat(Heard.about(caseId, OpenRapidReview.class, heard -> true)).hasSize(3);
    }

    @Test
    void an_answer_that_is_heard_twice_changes_nothing() {
        var caseId = api.accepted();
        var opening = new RapidReviewOpened(caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, OPENED, DUE);
        reviewService.announce("opened-" + caseId, opening);
        reviewService.announce("opened-" + caseId, opening);
        concludes(caseId);
        api.summary(caseId, read -> "CLOSED".equals(read.path("state").asString("")));
        long events = events(caseId);

        reviewService.announce("opened-" + caseId, opening);
        concludes(caseId);
        var later = api.accepted();
        opens(later);
        api.summary(later, reviewState("OPENED"));

        assertThat(events(caseId)).isEqualTo(events);
        assertThat(names(caseId)).containsOnlyOnce("referral.rapid-review-opened", "referral.referral-closed");
    }

    private void opens(CaseId caseId) {
        reviewService.announce(
                "opened-" + caseId,
                new RapidReviewOpened(caseId, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, OPENED, DUE));
    }

    private void concludes(CaseId caseId) {
        reviewService.announce(
                "signed-off-" + caseId,
                new PanelOutcomeSignedOff(
                        caseId, ReviewOutcome.LOCAL_CSPR, LocalDate.of(2025, 9, 25), LocalDate.of(2025, 9, 28)));
        reviewService.announce(
                "concluded-" + caseId,
                new RapidReviewConcluded(caseId, ReviewOutcome.LOCAL_CSPR, LocalDate.of(2025, 10, 6)));
    }

    private static Predicate<JsonNode> reviewState(String state) {
        return read -> state.equals(read.path("reviewState").asString(""));
    }

    private boolean alarms(CaseId caseId) {
        return has(api.get(OPERATOR, "/operations/alarms").body(), caseId);
    }

    private static boolean has(JsonNode alarms, CaseId caseId) {
        return alarms.valueStream()
                .anyMatch(alarm -> alarm.path("caseId").asString().equals(caseId.toString())
                        && alarm.path("alarm").asString().equals("RAPID_REVIEW_UNANSWERED"));
    }

    private double unansweredGauge() {
        return api.get(OPERATOR, "/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("safeguarding_referrals_unanswered"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private long events(CaseId caseId) {
        return names(caseId).size();
    }

    private List<String> names(CaseId caseId) {
        return db.sql("select name from domain_event where stream = ? order by sequence_number")
                .param("referral/" + caseId)
                .query(String.class)
                .list();
    }
}
