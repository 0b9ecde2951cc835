package org.safeguarding.review.rapidreview.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.ReviewJourney.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.ReviewJourney;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.TopicReader.Message;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnEngines
class RapidReviewPublisherIT {

    private static final String WORD = "zephyrquartz";

    @Autowired
    private CaseChannel channel;

    @LocalServerPort
    private int port;

    private ReviewJourney journey;

    @BeforeEach
    void begin() {
        journey = new ReviewJourney(port, channel);
    }

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void the_others_learn_of_the_opening_the_panel_and_the_signed_outcome_and_of_nothing_else(ReviewOutcome outcome) {
        var caseId = journey.signedOff(today().minusDays(3), outcome, WORD);
        var day = journey.openedOn(caseId);

        var told = told(caseId, 5);
        assertThat(told)
                .extracting(Message::type)
                .containsExactly(
                        "safeguarding.rapid-review-opened.v1",
                        "safeguarding.panel-convened.v1",
                        "safeguarding.panel-meeting-set.v1",
                        "safeguarding.agency-return-requested.v1",
                        "safeguarding.panel-outcome-signed-off.v1");
        assertThat(told.get(1).json()).isEqualTo("""
                        {"caseId":"%s","chair":"chair","members":["panel-la","panel-icb","panel-police"],"meetingOn":"%s"}""".formatted(caseId, day));
        assertThat(told.get(4).json()).isEqualTo("""
                        {"caseId":"%s","outcome":"%s","decidedOn":"%s","signedOffOn":"%s"}""".formatted(caseId, outcome, day, day));
    }

    @Test
    void a_panel_convened_anew_is_announced_again_and_the_same_panel_is_not() {
        var caseId = journey.convened(today().minusDays(3));
        var day = journey.openedOn(caseId);
        journey.put(caseId, "panel", CHAIR, panel(day));
        journey.put(caseId, "panel", SCREENER, panel(day.plusDays(1)));
        journey.put(caseId, "panel", SCREENER, panel(day.plusDays(1)));
        journey.put(caseId, "panel", SCREENER, panel(day.plusDays(2)));

        var told = told(caseId, 7);
        assertThat(told)
                .extracting(Message::type)
                .containsExactly(
                        "safeguarding.rapid-review-opened.v1",
                        "safeguarding.panel-convened.v1",
                        "safeguarding.panel-meeting-set.v1",
                        "safeguarding.panel-convened.v1",
                        "safeguarding.panel-meeting-set.v1",
                        "safeguarding.panel-convened.v1",
                        "safeguarding.panel-meeting-set.v1");
        assertThat(told.get(5).json()).contains("\"meetingOn\":\"" + day.plusDays(2) + "\"");
        assertThat(told).extracting(Message::id).doesNotHaveDuplicates();
    }

    @Test
    void no_word_of_the_reasons_is_on_any_topic() {
        var caseId = journey.signedOff(today().minusDays(3), ReviewOutcome.NO_FURTHER_ACTION, WORD);
        told(caseId, 5);

        for (var topic : List.of(Topics.REVIEW_EVENTS, Topics.REVIEW_COMMANDS)) {
            assertThat(TopicReader.records(topic))
                    .isNotEmpty()
                    .noneMatch(record -> record.toString().contains(WORD));
        }
    }

    private static List<Message> told(CaseId caseId, int messages) {
        return TopicReader.about(caseId, Topics.REVIEW_EVENTS, told -> told.size() >= messages);
    }
}
