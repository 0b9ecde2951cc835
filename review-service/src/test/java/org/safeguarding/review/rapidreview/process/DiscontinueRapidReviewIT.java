package org.safeguarding.review.rapidreview.process;

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
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.TopicReader.Message;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEngines
class DiscontinueRapidReviewIT {

    @Autowired
    private OpenOrEndRapidReviewWhenAsked process;

    @Autowired
    private CaseChannel channel;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
    }

    @Test
    void where_the_criteria_are_not_met_the_review_ends_once_however_often_it_is_said() {
        var caseId = journey.opened(today().minusDays(3));
        var found = new DiscontinueRapidReview(caseId, today(), null);
        var id = UUID.randomUUID().toString();
        channel.announce(id, found);
        journey.awaitStage(caseId, "DISCONTINUED");

        hear(found, id);
        hear(found, UUID.randomUUID().toString());

        assertThat(stored(caseId)).containsExactly("rapid-review.opened", "rapid-review.discontinued");
        assertThat(TopicReader.about(caseId, Topics.REVIEW_EVENTS, told -> told.size() >= 2))
                .extracting(Message::json)
                .last()
                .isEqualTo("{\"caseId\":\"%s\",\"discontinuedOn\":\"%s\"}".formatted(caseId, today()));
    }

    @Test
    void an_ending_that_follows_askings_at_once_ends_what_they_opened_and_a_local_review_opens_behind_it() {
        var caseId = ReviewJourney.newCase();
        journey.ask(UUID.randomUUID().toString(), caseId, today());
        journey.ask(UUID.randomUUID().toString(), caseId, today());
        channel.announce(UUID.randomUUID().toString(), new DiscontinueRapidReview(caseId, today(), today()));
        channel.announce(
                UUID.randomUUID().toString(), new OpenRapidReview(caseId, ReviewBasis.LOCAL_DECISION, null, today()));

        TopicReader.about(caseId, Topics.REVIEW_EVENTS, told -> told.size() >= 4);
        assertThat(stored(caseId))
                .containsExactly(
                        "rapid-review.opened",
                        "rapid-review.opening-confirmed",
                        "rapid-review.discontinued",
                        "rapid-review.panel-told",
                        "rapid-review.opened");
    }

    @Test
    void a_case_without_a_review_has_none_to_end() {
        var caseId = ReviewJourney.newCase();

        hear(
                new DiscontinueRapidReview(caseId, today(), null),
                UUID.randomUUID().toString());

        assertThat(stored(caseId)).isEmpty();
    }

    private void hear(DiscontinueRapidReview found, String id) {
        Acting.asSystem(id, id, () -> process.on(found, id));
    }

    private List<String> stored(CaseId caseId) {
        return db.sql("select name from domain_event where stream = ? order by sequence_number")
                .param("rapid-review/" + caseId)
                .query(String.class)
                .list();
    }
}
