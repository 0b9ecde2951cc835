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
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingCancelled;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OutcomeDecided;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OutcomeReasoned;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelResponded;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SentToPanel;

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
                .when(Cells.response(LATER))
                .expectEvents(
                        new PanelResponded(CASE, LATER, PanelAnswer.AGREES, Cells.WORDS), concluded(LOCAL_CSPR, LATER));
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
                .when(decide(ALTERNATE_LEARNING, LATER, REASONS), as(SCREENER, Role.SCREENER))
                .expectEvents(
                        new OutcomeReasoned(
                                CASE, LATER, decide(ALTERNATE_LEARNING).reasoning()),
                        new OutcomeDecided(
                                CASE,
                                ALTERNATE_LEARNING,
                                LATER,
                                decide(ALTERNATE_LEARNING).reasons(),
                                SCREENER))
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.DECIDED));
    }

    @Test
    void positions_of_the_first_decision_do_not_count_for_the_second() {
        review.given(and(DISAGREED, reconsidered()))
                .when(decide(LOCAL_CSPR, LATER, REASONS), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(RapidReviewRule.THE_THREE_PARTNERS_HAVE_A_POSITION));
    }

    @Test
    void a_reconsidered_outcome_is_signed_and_sent_anew() {
        var again = and(
                and(DISAGREED, reconsidered()),
                and(positions(NO_FURTHER_ACTION, NO_FURTHER_ACTION, NO_FURTHER_ACTION), decided(NO_FURTHER_ACTION)));

        review.given(and(again, signedOff(NO_FURTHER_ACTION, SIGNATURE, 0)))
                .when(send(LATER))
                .expectEvents(new SentToPanel(CASE, LATER, PACK_HASH))
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.SENT_TO_PANEL));
    }

    @Test
    void a_local_review_is_carried_out_once_it_is_signed() {
        var local = and(List.of(openedLocally()), COMPLETE.subList(1, COMPLETE.size()));

        review.given(local)
                .when(signOff(SIGNATURE), as("chair", Role.CHAIR))
                .expectEvents(signedOff(LOCAL_CSPR, SIGNATURE, 0), concluded(LOCAL_CSPR, SIGNATURE));
    }

    @Test
    void a_return_that_comes_after_the_signature_is_taken_and_the_decision_stands() {
        review.given(SENT)
                .when(submit(), as("lead-hospital", Role.AGENCY_LEAD))
                .expectEvents(submitted(1))
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.SENT_TO_PANEL));
    }

    @Test
    void a_panel_that_meets_again_to_reconsider_may_still_uphold_what_it_decided() {
        var again = and(
                and(DISAGREED, reconsidered()), meetingSet(2, LATER, List.of()), new MeetingHeld(CASE, LATER, PRESENT));

        review.given(again).when(uphold()).expectEvents(upheld(), concluded(LOCAL_CSPR, LATER));
    }

    @Test
    void a_meeting_that_is_still_set_is_called_off_when_the_outcome_is_upheld() {
        var set = meetingSet(2, LATER.plusDays(2), List.of());

        review.given(and(and(DISAGREED, reconsidered()), set))
                .when(uphold())
                .expectEvents(
                        new MeetingCancelled(CASE, LATER, 3, set.meetingOn(), null, null, set.invited()),
                        upheld(),
                        concluded(LOCAL_CSPR, LATER));
    }
}
