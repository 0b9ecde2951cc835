package org.safeguarding.review.rapidreview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.rule.Rule;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Open;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Opened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningConfirmed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningRefused;

class OpeningTest {

    private static final ReviewBasis NOTIFICATION = ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION;
    private static final ReviewBasis LOCAL = ReviewBasis.LOCAL_DECISION;

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void a_notified_case_is_due_fifteen_working_days_after_the_notification_was_sent() {
        review.givenNoPriorActivity().when(open(FIRST)).expectEvents(opened());
    }

    @Test
    void a_local_review_counts_from_the_day_on_which_it_was_required() {
        review.givenNoPriorActivity().when(openLocally()).expectEvents(openedLocally());
    }

    @Test
    void a_late_notification_moves_the_due_date_and_hides_nothing() {
        var sent = LocalDate.of(2026, 10, 23);
        review.givenNoPriorActivity()
                .when(new Open(REVIEW, FIRST, NOTIFICATION, sent, sent, sent))
                .expectEvents(new Opened(
                        CASE, FIRST, NOTIFICATION, sent, sent, sent, LocalDate.of(2026, 11, 13), "RR/2023-12-15"));
    }

    @Test
    void the_policy_of_the_day_on_which_the_clock_began_is_the_one_that_counts() {
        var sent = LocalDate.of(2020, 5, 4);
        review.givenNoPriorActivity()
                .when(open(FIRST, NOTIFICATION, sent, sent))
                .expectEvents(new Opened(
                        CASE, FIRST, NOTIFICATION, sent, sent, OPENED, LocalDate.of(2020, 5, 27), "RR/2018-07-04"));
    }

    @Test
    void hearing_the_same_request_twice_changes_nothing() {
        review.given(opened())
                .when(open(FIRST))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void asking_again_for_a_review_that_stands_is_answered_with_the_review_as_it_stands() {
        review.given(opened())
                .when(open(AGAIN, NOTIFICATION, NOTIFIED, REQUIRED.plusDays(1)))
                .expectEvents(confirmed(AGAIN));
    }

    @Test
    void a_notification_that_is_dated_anew_is_counted_beside_the_first() {
        var other = NOTIFIED.minusDays(2);

        review.given(opened())
                .when(open(AGAIN, NOTIFICATION, other, REQUIRED))
                .expectEvents(
                        redated(AGAIN, other, DUE.minusDays(2)),
                        new OpeningConfirmed(CASE, AGAIN, NOTIFICATION, OPENED, DUE.minusDays(2)));
    }

    @Test
    void hearing_twice_that_a_notification_is_dated_anew_changes_nothing() {
        review.given(opened(), redated(AGAIN, NOTIFIED.minusDays(2), DUE.minusDays(2)))
                .when(open(AGAIN, NOTIFICATION, NOTIFIED.minusDays(2), REQUIRED))
                .expectNoEvents();
    }

    @Test
    void a_notification_that_is_dated_anew_on_flawed_facts_leaves_the_review_as_it_is() {
        review.given(opened())
                .when(open(AGAIN, NOTIFICATION, REQUIRED.plusDays(1), REQUIRED))
                .expectEvents(new OpeningRefused(
                        CASE,
                        AGAIN,
                        NOTIFICATION,
                        REQUIRED.plusDays(1),
                        REQUIRED,
                        List.of(NOTIFIED_BEFORE_REQUIRED.code())))
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.OPENED));
    }

    @Test
    void hearing_the_second_request_twice_changes_nothing_either() {
        review.given(opened(), confirmed(AGAIN)).when(open(AGAIN)).expectNoEvents();
    }

    @Test
    void a_review_that_is_under_way_is_confirmed_and_not_begun_anew() {
        review.given(opened(), convened(), met()).when(open(AGAIN)).expectEvents(confirmed(AGAIN));
    }

    static Stream<Arguments> facts_that_do_not_open_a_review() {
        var tomorrow = OPENED.plusDays(1);
        var beforeAllPolicies = LocalDate.of(2018, 7, 3);
        return Stream.of(
                Arguments.of(NOTIFICATION, null, REQUIRED, List.of(NOTIFICATION_IS_DATED)),
                Arguments.of(LOCAL, NOTIFIED, REQUIRED, List.of(A_LOCAL_REVIEW_HAS_NO_NOTIFICATION)),
                Arguments.of(NOTIFICATION, OPENED, REQUIRED, List.of(NOTIFIED_BEFORE_REQUIRED)),
                Arguments.of(
                        NOTIFICATION,
                        tomorrow,
                        REQUIRED,
                        List.of(NOTIFIED_BEFORE_REQUIRED, NOTHING_LIES_IN_THE_FUTURE)),
                Arguments.of(NOTIFICATION, NOTIFIED, tomorrow, List.of(NOTHING_LIES_IN_THE_FUTURE)),
                Arguments.of(LOCAL, null, tomorrow, List.of(NOTHING_LIES_IN_THE_FUTURE)),
                Arguments.of(NOTIFICATION, beforeAllPolicies, REQUIRED, List.of(A_POLICY_IS_IN_FORCE)),
                Arguments.of(LOCAL, null, beforeAllPolicies, List.of(A_POLICY_IS_IN_FORCE)));
    }

    @ParameterizedTest
    @MethodSource("facts_that_do_not_open_a_review")
    void facts_that_a_rule_forbids_are_refused_on_record(
            ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn, List<Rule> broken) {
        review.givenNoPriorActivity()
                .when(open(FIRST, basis, notifiedOn, requiredOn))
                .expectEvents(new OpeningRefused(
                        CASE,
                        FIRST,
                        basis,
                        notifiedOn,
                        requiredOn,
                        broken.stream().map(Rule::code).toList()));
    }

    @Test
    void a_clock_that_would_run_out_of_the_calendar_is_refused_on_record() {
        var sent = LocalDate.of(2028, 12, 20);
        review.givenNoPriorActivity()
                .when(new Open(REVIEW, FIRST, NOTIFICATION, sent, sent, sent))
                .expectEvents(new OpeningRefused(
                        CASE, FIRST, NOTIFICATION, sent, sent, List.of("rapid-review/calendar-reaches")));
    }

    @Test
    void a_refused_review_is_opened_when_it_is_asked_for_again_on_corrected_facts() {
        review.given(refused(FIRST))
                .when(open(AGAIN))
                .expectEvents(new Opened(CASE, AGAIN, NOTIFICATION, NOTIFIED, REQUIRED, OPENED, DUE, "RR/2023-12-15"));
    }

    @Test
    void a_review_refused_twice_is_refused_on_record_twice() {
        review.given(refused(FIRST))
                .when(open(AGAIN, NOTIFICATION, null, REQUIRED))
                .expectEvents(refused(AGAIN));
    }

    @Test
    void hearing_a_refused_request_twice_changes_nothing() {
        review.given(refused(FIRST))
                .when(open(FIRST, NOTIFICATION, null, REQUIRED))
                .expectNoEvents();
    }

    @Test
    void a_refused_review_goes_no_further() {
        review.given(refused(FIRST))
                .when(convene())
                .expectNoEvents()
                .expectException(broken(A_PANEL_IS_CONVENED_UNTIL_IT_DECIDES));
    }

    @Test
    void a_local_review_that_is_notified_later_is_counted_from_the_notification() {
        review.given(openedLocally())
                .when(open(AGAIN))
                .expectEvents(followed(AGAIN))
                .expectState(after -> assertThat(after.basis()).isEqualTo(ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION));
    }

    @Test
    void a_local_review_that_is_notified_after_its_end_waits_for_the_national_panel() {
        review.given(Situations.and(
                        Cells.local(Situations.SIGNED),
                        concluded(ReviewOutcome.LOCAL_CSPR, SIGNATURE),
                        followed(AGAIN)))
                .when(send())
                .expectEvents(sent());
    }

    @Test
    void a_notification_with_flawed_facts_leaves_a_local_review_as_it_is() {
        review.given(openedLocally())
                .when(open(AGAIN, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, null, REQUIRED))
                .expectEvents(refused(AGAIN))
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.OPENED));
    }

    @Test
    void a_review_whose_criteria_are_not_met_is_discontinued_once() {
        review.given(opened(), discontinued()).when(discontinue()).expectNoEvents();
    }

    @Test
    void a_review_that_ran_its_course_is_not_discontinued() {
        review.given(Situations.in(Stage.NFA)).when(discontinue()).expectNoEvents();
    }

    @Test
    void a_discontinued_review_is_opened_again_with_a_clock_of_its_own() {
        review.given(opened(), discontinued())
                .when(open(AGAIN))
                .expectSuccessfulHandlerExecution()
                .expectState(after -> assertThat(after.stage()).isEqualTo(Stage.OPENED));
    }
}
