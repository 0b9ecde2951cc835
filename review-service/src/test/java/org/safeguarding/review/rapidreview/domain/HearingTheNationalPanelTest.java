package org.safeguarding.review.rapidreview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.contracts.ReviewOutcome.*;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.review.rapidreview.domain.Situations.SENT;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.fact.Role;

/** What the national Panel answers, and what the partnership makes of it. */
class HearingTheNationalPanelTest {

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void an_outcome_that_the_panel_agrees_with_is_carried_out() {
        review.given(SENT)
                .when(respond(PanelAnswer.AGREES))
                .expectEvents(responded(PanelAnswer.AGREES), concluded(LOCAL_CSPR, ANSWERED));
    }

    @Test
    void a_national_review_that_the_panel_takes_up_is_carried_out_instead() {
        review.given(SENT)
                .when(respond(PanelAnswer.NATIONAL_REVIEW))
                .expectEvents(responded(PanelAnswer.NATIONAL_REVIEW), concluded(NATIONAL_RECOMMENDED, ANSWERED));
    }

    @Test
    void a_question_waits_for_its_answer_and_the_panel_is_heard_again() {
        review.given(and(SENT, responded(PanelAnswer.ASKS), panelAnswered()))
                .when(respond(PanelAnswer.AGREES))
                .expectEvents(responded(PanelAnswer.AGREES), concluded(LOCAL_CSPR, ANSWERED));
    }

    @Test
    void an_outcome_is_upheld_against_the_panel_with_reasons() {
        review.given(DISAGREED).when(uphold()).expectEvents(upheld(), concluded(LOCAL_CSPR, LATER));
    }

    @Test
    void a_reconsideration_puts_a_new_decision_beside_the_old_one() {
        var anew = and(
                and(DISAGREED, reconsidered()), positions(ALTERNATE_LEARNING, ALTERNATE_LEARNING, ALTERNATE_LEARNING));

        review.given(anew)
                .when(decide(ALTERNATE_LEARNING), as(SCREENER, Role.SCREENER))
                .expectEvents(reasoned(), decided(ALTERNATE_LEARNING))
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.DECIDED));
    }

    @Test
    void positions_of_the_first_decision_do_not_count_for_the_second() {
        review.given(and(DISAGREED, reconsidered()))
                .when(decide(LOCAL_CSPR), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(RapidReviewRule.THE_THREE_PARTNERS_HAVE_A_POSITION));
    }

    @Test
    void a_reconsidered_outcome_is_signed_and_sent_anew() {
        var again = and(
                and(DISAGREED, reconsidered()),
                and(positions(NO_FURTHER_ACTION, NO_FURTHER_ACTION, NO_FURTHER_ACTION), decided(NO_FURTHER_ACTION)));

        review.given(and(again, signedOff(NO_FURTHER_ACTION, SIGNATURE, 0)))
                .when(send())
                .expectEvents(sent())
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.SENT_TO_PANEL));
    }

    @Test
    void a_local_review_is_carried_out_once_it_is_signed() {
        var local = and(List.of(openedLocally()), COMPLETE.subList(1, COMPLETE.size()));

        review.given(local)
                .when(signOff(SIGNATURE), as("chair", Role.CHAIR))
                .expectEvents(signedOff(LOCAL_CSPR, SIGNATURE, 0), concluded(LOCAL_CSPR, SIGNATURE));
    }
}
