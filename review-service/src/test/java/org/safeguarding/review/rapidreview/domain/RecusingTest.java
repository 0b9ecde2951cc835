package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.*;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;

/** A declared conflict of interest closes the review to a person, and their vote is none. */
class RecusingTest {

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void who_has_declared_a_conflict_takes_no_part_any_more() {
        review.given(and(MET, declared("panel-police", true)))
                .when(recordSafety(OWNER), as("panel-police", Role.PANEL_MEMBER))
                .expectNoEvents()
                .expectException(broken(A_CONFLICTED_PERSON_STAYS_OUT));
    }

    @Test
    void a_position_of_somebody_who_declares_a_conflict_later_does_not_count() {
        review.given(and(HEARD, declared("panel-police", true)))
                .when(decide(LOCAL_CSPR), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(THE_THREE_PARTNERS_HAVE_A_POSITION));
    }

    @Test
    void a_decision_that_lost_its_quorum_is_considered_anew_by_another_panel() {
        var substitute = new PanelMember("panel-police-2", Agency.POLICE);
        var members = List.of(SOCIAL_CARE, HEALTH, substitute);
        var lost = and(COMPLETE, declared("panel-police", true), reconsidered());

        review.given(lost)
                .when(convene(CHAIR, members, MEETING.plusDays(2)), as(SCREENER, Role.SCREENER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void who_declared_a_conflict_at_the_referral_takes_no_part_and_has_no_vote() {
        review.given(and(MET, declaredAtReferral("panel-police")))
                .when(recordSafety(OWNER), as("panel-police", Role.PANEL_MEMBER))
                .expectNoEvents()
                .expectException(broken(A_CONFLICTED_PERSON_STAYS_OUT));
        review.given(and(HEARD, declaredAtReferral("panel-police")))
                .when(decide(LOCAL_CSPR), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(THE_THREE_PARTNERS_HAVE_A_POSITION));
    }

    @Test
    void a_conflict_that_was_declared_at_the_referral_is_recorded_once_and_takes_the_invitation_back() {
        review.given(opened(), convened(), meetingSet())
                .when(recordConflictAtReferral("panel-school"), as("system:review-service"))
                .expectEvents(declaredAtReferral("panel-school"), schoolReleased(MEETING));
        review.given(opened(), declared("panel-police", true))
                .when(recordConflictAtReferral("panel-police"), as("system:review-service"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whoever_works_on_what_follows_declares_a_conflict_after_the_conclusion_too() {
        for (var role : List.of(Role.PARTNER, Role.REVIEWER, Role.AGENCY_LEAD, Role.CHAIR)) {
            review.given(Situations.in(Stage.LCSPR))
                    .when(declare("somebody", true), as("somebody", role))
                    .expectEvents(declared("somebody", true));
        }
    }

    @Test
    void the_same_declaration_is_recorded_once() {
        review.given(opened(), declared("panel-la", false))
                .when(declare("panel-la", false), as("panel-la", Role.PANEL_MEMBER))
                .expectNoEvents();
    }

    @Test
    void where_every_partner_differs_the_lead_partners_choose() {
        review.given(and(and(and(MET, DECLARED), SCATTERED), escalated(), escalationAnswered(ALTERNATE_LEARNING)))
                .when(decide(ALTERNATE_LEARNING), as(SCREENER, Role.SCREENER))
                .expectEvents(reasoned(), decided(ALTERNATE_LEARNING));
    }

    @Test
    void where_every_partner_differs_nothing_is_decided_before_the_lead_partners_answer() {
        review.given(and(and(and(MET, DECLARED), SCATTERED), escalated()))
                .when(decide(LOCAL_CSPR), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(THE_MAJORITY_DECIDES));
    }

    @Test
    void an_answer_of_the_lead_partners_binds_a_panel_that_is_as_split_as_before() {
        review.given(unfollowed(LOCAL_CSPR, LOCAL_CSPR, NO_FURTHER_ACTION))
                .when(decide(LOCAL_CSPR, LATER, REASONS), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(THE_MAJORITY_DECIDES));
    }

    @Test
    void an_answer_of_the_lead_partners_binds_a_panel_that_met_again_and_is_as_split_as_before() {
        var met = new MeetingHeld(CASE, LATER, PRESENT);
        var again = and(
                and(unfollowed(LOCAL_CSPR, LOCAL_CSPR, NO_FURTHER_ACTION), met),
                positions(LOCAL_CSPR, LOCAL_CSPR, NO_FURTHER_ACTION));

        review.given(again)
                .when(decide(LOCAL_CSPR, LATER, REASONS), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(THE_MAJORITY_DECIDES));
    }

    @Test
    void three_partners_who_come_to_agree_need_no_answer_of_the_lead_partners() {
        review.given(unfollowed(LOCAL_CSPR, LOCAL_CSPR, LOCAL_CSPR))
                .when(decide(LOCAL_CSPR, LATER, REASONS), as(SCREENER, Role.SCREENER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_split_that_was_answered_may_be_brought_to_the_lead_partners_again() {
        review.given(unfollowed(LOCAL_CSPR, LOCAL_CSPR, NO_FURTHER_ACTION))
                .when(escalate(LATER), as(SCREENER, Role.SCREENER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_split_that_waits_for_its_answer_is_not_brought_to_the_lead_partners_again() {
        var waiting = and(and(MET, SPLIT), escalated(), decided(LOCAL_CSPR), reconsidered());

        review.given(and(waiting, SPLIT))
                .when(escalate(LATER), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(A_SPLIT_IS_ESCALATED_ONCE));
    }

    @Test
    void what_the_national_panel_says_opens_a_split_anew() {
        var disagreed = and(
                and(MET, SPLIT),
                and(
                        List.of(escalated(), escalationAnswered(NO_FURTHER_ACTION), decided(NO_FURTHER_ACTION)),
                        responded(PanelAnswer.DISAGREES),
                        reconsidered()));

        review.given(and(and(disagreed, DECLARED), SPLIT))
                .when(decide(LOCAL_CSPR, LATER, REASONS), as(SCREENER, Role.SCREENER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_panel_that_was_changed_after_its_meeting_meets_again_before_it_decides() {
        review.given(and(HEARD, reconvened(List.of(SOCIAL_CARE, HEALTH, SECOND_POLICE), LATER)))
                .when(takePosition(SOCIAL_CARE, LOCAL_CSPR), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(ONLY_WHO_WAS_PRESENT_TAKES_A_POSITION));
    }

    @Test
    void a_meeting_under_a_chair_who_has_a_conflict_counts_no_more() {
        review.given(and(COMPLETE, declared("chair", true)))
                .when(signOff(SIGNATURE), as("another-chair", Role.CHAIR))
                .expectNoEvents()
                .expectException(broken(ONLY_THIS_PANELS_CHAIR_SIGNS, THE_QUORUM_STANDS));
    }

    @Test
    void a_signed_outcome_that_lost_its_majority_is_considered_anew() {
        review.given(and(CARRIED_BY_THE_SECOND, signedOff(LOCAL_CSPR, SIGNATURE, 0), declared("panel-police-2", true)))
                .when(reconsider(), as(SCREENER, Role.SCREENER))
                .expectEvents(reconsidered());
    }

    /** The lead partners chose no further action, the outcome was considered anew, and the partners hold this. */
    private static List<Object> unfollowed(ReviewOutcome socialCare, ReviewOutcome health, ReviewOutcome police) {
        var answered = and(
                and(and(MET, DECLARED), SPLIT),
                escalated(),
                decided(LOCAL_CSPR),
                escalationAnswered(NO_FURTHER_ACTION),
                reconsidered());
        return and(answered, positions(socialCare, health, police));
    }
}
