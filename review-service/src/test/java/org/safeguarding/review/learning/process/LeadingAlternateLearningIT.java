package org.safeguarding.review.learning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.Doors.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.TopicReader;
import org.safeguarding.review.rapidreview.TopicReader.Message;
import org.safeguarding.testing.Tokens;

/** How alternate learning is led, step by step. */
class LeadingAlternateLearningIT extends ConcludedWithLearning {

    private static final String DISCONTINUED = "safeguarding.learning-discontinued.v1";

    @Test
    void it_is_led_from_the_plan_to_the_closing_and_told_without_a_word_of_it() {
        assertThat(doors.get(learning, SCREENER).tag()).isEqualTo("\"0\"");
        closed();

        var read = doors.get(learning, CHAIR).json();
        assertThat(read.at("/questions").asString()).contains(WORD);
        assertThat(read.at("/notes/0/words").asString()).contains(WORD);
        assertThat(read.at("/notes/1/kind").asString()).isEqualTo("RECOMMENDATION");
        var told = TopicReader.about(caseId, Topics.REVIEW_EVENTS, messages -> messages.size() >= 3);
        assertThat(told)
                .extracting(Message::type)
                .containsExactly(
                        "safeguarding.learning-commissioned.v1",
                        "safeguarding.learning-planned.v1",
                        "safeguarding.learning-closed.v1");
        assertThat(told.toString()).doesNotContain(WORD);
    }

    @Test
    void a_second_conclusion_begins_a_second_round_and_another_outcome_ends_it() {
        closed();
        concluded(ReviewOutcome.ALTERNATE_LEARNING, "second");
        var again = doors.awaitState(learning, "COMMISSIONED").json();
        assertThat(again.at("/round").asInt()).isEqualTo(2);
        assertThat(again.has("closedOn")).isFalse();
        assertThat(again.at("/notes/0/round").asInt()).isEqualTo(1);

        concluded(ReviewOutcome.LOCAL_CSPR, "third");
        concluded(ReviewOutcome.LOCAL_CSPR, "third");
        assertThat(doors.awaitState(learning, "DISCONTINUED")
                        .json()
                        .at("/discontinuedFor")
                        .asString())
                .isEqualTo("LOCAL_CSPR");
        var ended = TopicReader.about(
                caseId,
                Topics.REVIEW_EVENTS,
                messages -> messages.getLast().type().equals(DISCONTINUED));
        assertThat(ended.getLast().json())
                .as("nobody was to learn in the second round yet")
                .startsWith("{\"caseId\":\"%s\",\"owner\":null,".formatted(caseId));
    }

    @Test
    void where_another_outcome_ends_it_the_owner_of_the_plan_is_named() {
        planned();
        concluded(ReviewOutcome.LOCAL_CSPR, "second");

        var ended = TopicReader.about(
                caseId,
                Topics.REVIEW_EVENTS,
                messages -> messages.getLast().type().equals(DISCONTINUED));
        assertThat(ended.getLast().json())
                .startsWith("{\"caseId\":\"%s\",\"owner\":\"COMMUNITY-HEALTH-1\",".formatted(caseId));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, plan, CHAIR", "PUT, plan, AGENCY_LEAD", "PUT, start, PARTNER", "PUT, findings, CHAIR",
        "PUT, closing, SCREENER", "PUT, closing, AGENCY_LEAD", "POST, recommendations, AUDITOR", "POST, delays, CHAIR"
    })
    void who_may_not_is_refused(String method, String deed, Role role) {
        var token = Tokens.of("somebody", role, Agency.COMMUNITY_HEALTH);

        assertThat(doors.decide(method, learning, deed, token, "{}").status()).isEqualTo(403);
    }

    @Test
    void a_change_is_decided_on_what_was_looked_at() {
        var seen = doors.get(learning, SCREENER).tag();
        assertThat(doors.change("PUT", learning + "/plan", SCREENER, null, plan())
                        .status())
                .isEqualTo(428);
        assertThat(doors.change("PUT", learning + "/plan", SCREENER, seen, plan())
                        .tag())
                .isEqualTo("\"1\"");
        var stale = doors.change("PUT", learning + "/start", LEAD, seen, "{}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("learning.planned");
    }

    @Test
    void a_delay_is_explained_and_what_was_missed_stays_missed() {
        planned();
        var delay = """
                {"reason": "LATE_RETURN", "text": "%s came late.", "newTarget": "%s", "told": ["ICB"]}""".formatted(WORD, today().plusDays(40));
        assertThat(doors.decide("POST", learning, "delays", SCREENER, delay).status())
                .isEqualTo(204);

        var read = doors.await(learning, LEAD, found -> found.at("/notes").size() == 1)
                .json();
        assertThat(read.at("/dueOn").asString()).isEqualTo(today().plusDays(10).toString());
        assertThat(read.at("/notes/0/reason").asString()).isEqualTo("LATE_RETURN");
    }
}
