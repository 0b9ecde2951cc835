package org.safeguarding.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.domain.ReferralRule.*;
import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewAskedAgain;
import org.safeguarding.referral.domain.ReferralEvent.ReferralClosed;

class FollowingTheRapidReviewTest {

    private static final List<Object> SIGNED =
            List.of(submitted(), required(), opened(), outcomeRecorded(ReviewOutcome.LOCAL_CSPR), closed());

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class);

    @Test
    void silence_is_asked_again() {
        referral.given(submitted(), required()).when(askAgain(1)).expectEvents(askedAgain(2));
    }

    @Test
    void a_local_review_is_asked_for_again_without_a_notification() {
        referral.given(submitted(), CourseStory.requiredLocally())
                .when(askAgain(1))
                .expectEvents(new RapidReviewAskedAgain(CASE, 2, ReviewBasis.LOCAL_DECISION, null, SCREENED));
    }

    @Test
    void a_check_that_is_heard_twice_asks_once() {
        referral.given(submitted(), required(), askedAgain(2)).when(askAgain(1)).expectNoEvents();
    }

    @Test
    void after_the_last_asking_it_is_left_to_an_operator() {
        referral.given(submitted(), required(), askedAgain(2), askedAgain(3))
                .when(askAgain(3))
                .expectEvents(leftUnanswered());
    }

    @Test
    void nobody_asks_after_giving_up() {
        referral.given(submitted(), required(), askedAgain(2), askedAgain(3), leftUnanswered())
                .when(askAgain(3))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nobody_asks_after_an_answer(Object answer) {
        referral.given(submitted(), required(), answer).when(askAgain(1)).expectNoEvents();
    }

    static Stream<Object> answers() {
        return Stream.of(opened(), refused(), outcomeRecorded(ReviewOutcome.LOCAL_CSPR));
    }

    @Test
    void a_rapid_review_opens() {
        referral.given(submitted(), required()).when(recordOpened()).expectEvents(opened());
    }

    @Test
    void a_rapid_review_that_opens_late_is_recorded() {
        referral.given(submitted(), required(), leftUnanswered())
                .when(recordOpened())
                .expectEvents(opened());
    }

    @Test
    void a_rapid_review_that_opens_after_all_is_recorded() {
        referral.given(submitted(), required(), refused()).when(recordOpened()).expectEvents(opened());
    }

    @Test
    void a_rapid_review_is_refused() {
        referral.given(submitted(), required()).when(recordRefused()).expectEvents(refused());
    }

    @Test
    void a_rapid_review_that_is_refused_late_is_recorded() {
        referral.given(submitted(), required(), leftUnanswered())
                .when(recordRefused())
                .expectEvents(refused());
    }

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void the_signed_outcome_closes_the_referral(ReviewOutcome outcome) {
        referral.given(submitted(), required(), opened())
                .when(recordOutcome(outcome))
                .expectEvents(outcomeRecorded(outcome), closed());
    }

    @Test
    void an_outcome_counts_although_the_opening_was_never_heard() {
        referral.given(submitted(), required())
                .when(recordOutcome(ReviewOutcome.NO_FURTHER_ACTION))
                .expectEvents(outcomeRecorded(ReviewOutcome.NO_FURTHER_ACTION), closed());
    }

    @ParameterizedTest
    @MethodSource("heardTwice")
    void what_is_heard_twice_changes_nothing(List<Object> history, ReferralCommand again) {
        referral.given(history).when(again).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    static Stream<Arguments> heardTwice() {
        var outcome = outcomeRecorded(ReviewOutcome.LOCAL_CSPR);
        return Stream.of(
                Arguments.of(List.of(submitted(), required(), opened()), recordOpened()),
                Arguments.of(List.of(submitted(), required(), refused()), recordRefused()),
                Arguments.of(List.of(submitted(), required(), opened()), recordRefused()),
                Arguments.of(List.of(submitted(), required(), opened(), outcome, closed()), recordOpened()),
                Arguments.of(
                        List.of(submitted(), required(), opened(), outcome, closed()),
                        recordOutcome(ReviewOutcome.LOCAL_CSPR)),
                Arguments.of(and(SIGNED, concluded()), recordConcluded()),
                Arguments.of(and(SIGNED, concluded()), recordOpened()),
                Arguments.of(and(SIGNED, concluded(), reviewReopened()), recordReviewReopened()),
                Arguments.of(and(SIGNED, reviewReopened()), recordOutcome(ReviewOutcome.LOCAL_CSPR)),
                Arguments.of(and(SIGNED, reviewReopened()), recordOpened()),
                Arguments.of(List.of(submitted(), required(), discontinued()), recordDiscontinued()),
                Arguments.of(List.of(submitted(), required(), discontinued()), recordOpened()));
    }

    @Test
    void after_a_reconsideration_the_referral_is_closed_with_the_outcome_that_stands_now() {
        referral.given(and(SIGNED, concluded()))
                .when(recordOutcome(ReviewOutcome.NO_FURTHER_ACTION))
                .expectEvents(outcomeRecorded(ReviewOutcome.NO_FURTHER_ACTION), closed());
    }

    @Test
    void an_outcome_that_is_carried_out_is_recorded() {
        referral.given(SIGNED).when(recordConcluded()).expectEvents(concluded());
    }

    @Test
    void a_review_that_is_reopened_takes_the_referral_up_again() {
        referral.given(and(SIGNED, concluded()))
                .when(recordReviewReopened())
                .expectEvents(reviewReopened())
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.ACCEPTED));
    }

    @Test
    void a_review_that_ends_without_an_outcome_closes_an_accepted_referral() {
        referral.given(submitted(), required(), CourseStory.accepted(true), opened())
                .when(recordDiscontinued())
                .expectEvents(discontinued(), new ReferralClosed(CASE, LATER));
    }

    @Test
    void a_review_that_ends_before_the_referral_is_accepted_leaves_it_to_the_screening() {
        referral.given(submitted(), required(), opened())
                .when(recordDiscontinued())
                .expectEvents(discontinued())
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.SUBMITTED));
    }

    @ParameterizedTest
    @MethodSource("answersNobodyAskedFor")
    void an_answer_that_nobody_asked_for_is_refused(List<Object> history, ReferralCommand answer) {
        referral.given(history).when(answer).expectNoEvents().expectException(broken(A_RAPID_REVIEW_WAS_ASKED_FOR));
    }

    static Stream<Arguments> answersNobodyAskedFor() {
        List<Object> waiting = List.of(submitted());
        List<Object> declined = List.of(submitted(), CourseStory.proposed(), CourseStory.countersigned());
        return Stream.of(
                Arguments.of(waiting, recordOpened()),
                Arguments.of(declined, recordRefused()),
                Arguments.of(declined, recordOutcome(ReviewOutcome.LOCAL_CSPR)),
                Arguments.of(declined, recordConcluded()),
                Arguments.of(declined, recordReviewReopened()),
                Arguments.of(declined, recordDiscontinued()));
    }

    private static List<Object> and(List<Object> history, Object... then) {
        return Stream.concat(history.stream(), Stream.of(then)).toList();
    }
}
