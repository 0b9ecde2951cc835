package org.safeguarding.review.rapidreview.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.contracts.ReviewOutcome.ALTERNATE_LEARNING;
import static org.safeguarding.contracts.ReviewOutcome.LOCAL_CSPR;
import static org.safeguarding.review.rapidreview.ReviewJourney.today;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DiscontinueRapidReview;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.Doors;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a review was concluded with for a local reason does not hang on the notification that came later: when its
 * criteria are found not to be met, the Rapid Review ends, and what follows from it goes on.
 */
@OnEngines
class StandingOnItsOwnIT {

    @Autowired
    private CaseChannel channel;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;
    private Doors doors;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
        doors = new Doors(port);
    }

    @Test
    void a_practice_review_goes_on() {
        var caseId = discontinuedAfter(LOCAL_CSPR, "/practice-reviews/");
        var review = "/practice-reviews/" + caseId;
        assertThat(doors.get(review, Doors.SCREENER).json().at("/state").asString())
                .isEqualTo("COMMISSIONED");

        var appointed = doors.decide("PUT", review, "reviewer", Doors.PARTNER, """
                {"reviewer": "reviewer-a", "agency": "VOLUNTARY", "organisation": "X-1"}""");

        assertThat(appointed.status()).as(appointed.text()).isEqualTo(204);
        assertThat(stored("practice-review/" + caseId))
                .containsExactly("practice-review.commissioned", "practice-review.reviewer-appointed");
    }

    @Test
    void alternate_learning_goes_on() {
        var caseId = discontinuedAfter(ALTERNATE_LEARNING, "/learning/");
        var learning = "/learning/" + caseId;
        assertThat(doors.get(learning, Doors.SCREENER).json().at("/state").asString())
                .isEqualTo("COMMISSIONED");

        var planned = doors.decide("PUT", learning, "plan", Doors.SCREENER, """
                {"kind": "AUDIT", "questions": "Who called back?", "dueOn": "%s",
                 "owner": {"agency": "COMMUNITY_HEALTH", "organisation": "DENTAL-1"}}""".formatted(today().plusDays(9)));

        assertThat(planned.status()).as(planned.text()).isEqualTo(204);
        assertThat(stored("learning/" + caseId)).containsExactly("learning.commissioned", "learning.planned");
    }

    /** Concluded locally, notified afterwards, and found not to meet the criteria of a notification. */
    private CaseId discontinuedAfter(ReviewOutcome outcome, String following) {
        var caseId = journey.concludedLocally(outcome);
        doors.awaitState(following + caseId, "COMMISSIONED");
        journey.ask(UUID.randomUUID().toString(), caseId, today());
        journey.awaitStage(caseId, "SIGNED_OFF");
        channel.announce(UUID.randomUUID().toString(), new DiscontinueRapidReview(caseId, today(), null));
        journey.awaitStage(caseId, "DISCONTINUED");
        doors.settled();
        return caseId;
    }

    private List<String> stored(String stream) {
        return db.sql("select name from domain_event where stream = ? order by sequence_number")
                .param(stream)
                .query(String.class)
                .list();
    }
}
