package org.safeguarding.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.domain.CourseStory.*;
import static org.safeguarding.referral.domain.ReferralRule.*;
import static org.safeguarding.referral.domain.ReferralStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import java.util.Map;
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
import org.safeguarding.platform.fact.Who;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewOpened;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewAskedAgain;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewOpened;
import org.safeguarding.referral.domain.ReferralEvent.ReferralClosed;

class FollowingTheRapidReviewTest {

    private static final String BEFORE = "heard-before";
    private static final List<Object> OPEN = List.of(submitted(), required(), opened());
    private static final List<Object> SIGNED = and(OPEN, outcomeRecorded(ReviewOutcome.LOCAL_CSPR));
    private static final List<Object> CONCLUDED = and(SIGNED, concluded(), closed());
    private static final List<Object> FALLEN_AWAY = List.of(
            submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required(), opened(), foundNotMet());

    private final FixtureConfiguration<Referral> referral = new AggregateTestFixture<>(Referral.class);

    @Test
    void silence_is_asked_again() {
        referral.given(submitted(), required()).when(askAgain(1)).expectEvents(askedAgain(2));
    }

    @Test
    void a_local_review_is_asked_for_again_without_a_notification() {
        referral.given(submitted(), requiredLocally())
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

    @Test
    void a_review_that_is_counted_from_another_day_too_is_due_on_another_day() {
        var later = new RecordRapidReviewOpened(
                REFERRAL, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, OPENED, DUE.plusDays(1));

        referral.given(OPEN).when(later).expectEvents(new RapidReviewOpened(CASE, OPENED, DUE.plusDays(1)));
        referral.given(SIGNED).when(later).expectNoEvents();
    }

    @Test
    void an_answer_on_the_other_basis_is_to_what_was_asked_before() {
        var local = new RecordRapidReviewOpened(REFERRAL, ReviewBasis.LOCAL_DECISION, OPENED, DUE);

        referral.given(submitted(), requiredLocally(), required()).when(local).expectNoEvents();
        referral.given(submitted(), requiredLocally()).when(local).expectEvents(opened());
    }

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void a_signed_outcome_may_still_be_reconsidered_and_closes_nothing(ReviewOutcome outcome) {
        referral.given(OPEN).when(recordOutcome(outcome)).expectEvents(outcomeRecorded(outcome));
    }

    @Test
    void an_outcome_counts_although_the_opening_was_never_heard() {
        referral.given(submitted(), required())
                .when(recordOutcome(ReviewOutcome.NO_FURTHER_ACTION))
                .expectEvents(outcomeRecorded(ReviewOutcome.NO_FURTHER_ACTION));
    }

    @Test
    void the_conclusion_closes_the_referral() {
        referral.given(SIGNED).when(recordConcluded()).expectEvents(concluded(), closed());
    }

    @Test
    void a_referral_that_was_closed_when_its_outcome_was_signed_stays_closed() {
        referral.given(and(SIGNED, closed())).when(recordConcluded()).expectEvents(concluded());
    }

    @ParameterizedTest
    @MethodSource("heardTwice")
    void what_is_heard_twice_changes_nothing(List<Object> history, ReferralCommand again) {
        referral.given(history)
                .when(again, Map.of(Who.CAUSE, BEFORE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    static Stream<Arguments> heardTwice() {
        return Stream.of(
                Arguments.of(OPEN, recordOpened()),
                Arguments.of(List.of(submitted(), required(), refused()), recordRefused()),
                Arguments.of(OPEN, recordRefused()),
                Arguments.of(SIGNED, recordOpened()),
                Arguments.of(CONCLUDED, recordOpened()),
                Arguments.of(and(CONCLUDED, reviewReopened()), recordOpened()),
                Arguments.of(List.of(submitted(), required(), discontinued()), recordOpened()),
                Arguments.of(and(OPEN, signedBefore(), reviewReopened()), recordOutcome(ReviewOutcome.LOCAL_CSPR)),
                Arguments.of(and(SIGNED, heard(BEFORE, concluded()), closed(), reviewReopened()), recordConcluded()),
                Arguments.of(and(CONCLUDED, heard(BEFORE, reviewReopened()), concluded()), recordReviewReopened()),
                Arguments.of(and(OPEN, heard(BEFORE, discontinued())), recordDiscontinued()),
                Arguments.of(
                        List.of(submitted(), required(), heard(BEFORE, opened()), heard("later", openedLater())),
                        recordOpened()));
    }

    private static Object signedBefore() {
        return heard(BEFORE, outcomeRecorded(ReviewOutcome.LOCAL_CSPR));
    }

    private static RapidReviewOpened openedLater() {
        return new RapidReviewOpened(CASE, OPENED, DUE.plusDays(1));
    }

    @Test
    void what_happens_a_second_time_on_one_day_happens_again() {
        referral.given(and(
                        SIGNED,
                        heard(BEFORE, concluded()),
                        closed(),
                        reviewReopened(),
                        outcomeRecorded(ReviewOutcome.NO_FURTHER_ACTION)))
                .when(recordConcluded(), Map.of(Who.CAUSE, "another message"))
                .expectEvents(concluded(), closed());
    }

    @Test
    void a_local_review_that_ended_before_it_was_notified_closes_the_referral_once_the_panel_has_answered() {
        referral.given(
                        submitted(),
                        considered(),
                        notNotified(),
                        accepted(false),
                        requiredLocally(),
                        opened(),
                        outcomeRecorded(ReviewOutcome.NO_FURTHER_ACTION),
                        heard(BEFORE, concluded()),
                        closed(),
                        considered(),
                        sent(NotificationType.SERIOUS_HARM),
                        required(),
                        opened())
                .when(recordConcluded(), Map.of(Who.CAUSE, "another message"))
                .expectEvents(concluded(), closed());
    }

    @Test
    void a_review_that_is_reopened_takes_the_referral_up_again() {
        referral.given(CONCLUDED)
                .when(recordReviewReopened())
                .expectEvents(reviewReopened())
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.ACCEPTED));
    }

    @Test
    void a_review_that_ends_without_an_outcome_closes_an_accepted_referral() {
        referral.given(submitted(), required(), accepted(true), opened())
                .when(recordDiscontinued())
                .expectEvents(discontinued(), new ReferralClosed(CASE, LATER));
    }

    @Test
    void a_review_that_ends_before_the_referral_is_accepted_leaves_it_to_the_screening() {
        referral.given(OPEN)
                .when(recordDiscontinued())
                .expectEvents(discontinued())
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.SUBMITTED));
    }

    @Test
    void nobody_asks_for_a_review_whose_notification_counts_no_more() {
        referral.given(submitted(), considered(), sent(NotificationType.SERIOUS_HARM), required(), foundNotMet())
                .when(askAgain(1))
                .expectNoEvents();
    }

    @Test
    void a_referral_that_is_accepted_before_the_ending_is_heard_asks_for_a_local_review_and_keeps_it() {
        referral.given(FALLEN_AWAY).when(accept()).expectEvents(accepted(false), requiredLocally());
        referral.given(and(FALLEN_AWAY, accepted(false), requiredLocally()))
                .when(recordDiscontinued())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution()
                .expectState(after -> assertThat(after.state()).isEqualTo(ReferralState.ACCEPTED));
    }

    @Test
    void a_review_that_had_ended_before_the_criteria_were_found_not_met_is_not_asked_for_anew() {
        referral.given(
                        submitted(),
                        considered(),
                        sent(NotificationType.SERIOUS_HARM),
                        required(),
                        opened(),
                        foundNotMet(),
                        concluded())
                .when(accept())
                .expectEvents(accepted(false));
    }

    @ParameterizedTest
    @MethodSource("answersNobodyAskedFor")
    void an_answer_that_nobody_asked_for_is_refused(List<Object> history, ReferralCommand answer) {
        referral.given(history).when(answer).expectNoEvents().expectException(broken(A_RAPID_REVIEW_WAS_ASKED_FOR));
    }

    static Stream<Arguments> answersNobodyAskedFor() {
        List<Object> waiting = List.of(submitted());
        List<Object> declined = List.of(submitted(), proposed(), countersigned());
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
