package org.safeguarding.review.practicereview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewStory.*;
import static org.safeguarding.review.practicereview.domain.Asked.*;
import static org.safeguarding.review.practicereview.domain.PracticeReviewMovesTest.into;
import static org.safeguarding.review.practicereview.domain.PracticeReviewMovesTest.with;
import static org.safeguarding.review.practicereview.domain.PracticeReviewRule.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.contracts.Agency;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

class PracticeReviewTest {

    private final FixtureConfiguration<PracticeReview> review = new AggregateTestFixture<>(PracticeReview.class);

    @Test
    void a_review_is_commissioned_and_due_six_months_after_the_decision() {
        review.givenNoPriorActivity()
                .when(commission("concluded-1", DECIDED_ON))
                .expectEvents(commissioned());
    }

    @Test
    void heard_twice_it_is_commissioned_once() {
        review.given(commissioned()).when(commission("concluded-1", DECIDED_ON)).expectNoEvents();
        review.given(commissioned()).when(commission("concluded-2", DECIDED_ON)).expectNoEvents();
    }

    @Test
    void decided_anew_it_is_dated_anew_once() {
        var again = restarted();
        var command = new PracticeReviewCommand.Commission(
                REVIEW, again.request(), again.decidedOn(), again.restartedOn(), INVOLVED);
        review.given(commissioned(), appointed()).when(command).expectEvents(again);
        review.given(commissioned(), appointed(), again).when(command).expectNoEvents();
        review.given(commissioned(), again)
                .when(commission("concluded-1", DECIDED_ON))
                .expectNoEvents();
    }

    @Test
    void a_reviewer_who_declares_a_conflict_is_replaced_before_the_work_goes_on_and_not_appointed_again() {
        review.given(into(PracticeReviewState.TOR_AGREED))
                .when(new PracticeReviewCommand.RecordConflict(REVIEW, REVIEWER, APPOINTED_ON))
                .expectEvents(conflict(REVIEWER));
        review.given(with(into(PracticeReviewState.TOR_AGREED), conflict(REVIEWER)))
                .when(begin(BEGUN_ON))
                .expectNoEvents()
                .expectException(broken(THE_REVIEWER_IS_STILL_INDEPENDENT));
        review.given(commissioned(), conflict(REVIEWER))
                .when(appoint(INDEPENDENT))
                .expectNoEvents()
                .expectException(broken(THE_REVIEWER_HAD_NO_PART_IN_THE_CASE));
    }

    @Test
    void a_conflict_is_recorded_once_and_not_of_whoever_had_a_part_in_the_case_anyway() {
        for (var known : List.of(REVIEWER, "panel-police")) {
            review.given(commissioned(), conflict(REVIEWER))
                    .when(new PracticeReviewCommand.RecordConflict(REVIEW, known, APPOINTED_ON))
                    .expectNoEvents();
        }
    }

    @ParameterizedTest
    @EnumSource(PracticeReviewState.class)
    void another_outcome_ends_what_runs_and_nothing_that_ended(PracticeReviewState state) {
        var result = review.given(into(state)).when(discontinue());
        if (state.isRunning()) {
            result.expectEvents(discontinued());
        } else {
            result.expectNoEvents();
        }
    }

    @Test
    void what_was_discontinued_begins_again_when_it_is_decided_for_again() {
        var again = LocalDate.of(2026, 12, 7);
        review.given(commissioned(), appointed(), paused(), discontinued())
                .when(commission("concluded-3", again))
                .expectEvents(new Commissioned(
                        CASE,
                        "concluded-3",
                        again,
                        CONCLUDED_ON,
                        LocalDate.of(2027, 6, 7),
                        "LCSPR/2023-12-15",
                        INVOLVED))
                .expectState(after -> assertThat(after.state()).isEqualTo(PracticeReviewState.COMMISSIONED));
        review.given(commissioned(), appointed(), discontinued())
                .when(commission("concluded-1", DECIDED_ON))
                .expectNoEvents();
    }

    @Test
    void a_finished_review_is_not_dated_anew() {
        review.given(with(untilApproved(), copied(), published()))
                .when(commission("concluded-2", DECIDED_ON.plusDays(40)))
                .expectNoEvents();
    }

    @Test
    void the_successor_reports_and_the_reviewer_before_does_not() {
        List<Object> history = with(into(PracticeReviewState.FIELDWORK), replaced());
        review.given(with(history, asked())).when(report("reviewer-b", 1)).expectEvents(reported());
        review.given(history).when(report(REVIEWER)).expectException(broken(ONLY_THE_APPOINTED_REVIEWER_ACTS));
    }

    @Test
    void what_rested_when_it_was_discontinued_does_not_rest_when_it_begins_again() {
        review.given(commissioned(), paused(), discontinued(), commissioned())
                .when(appoint(INDEPENDENT))
                .expectEvents(appointed());
    }

    @Test
    void the_panel_is_told_of_a_pause_no_earlier_than_the_decision() {
        review.given(into(PracticeReviewState.FIELDWORK))
                .when(pause(BEGUN_ON, DECIDED_ON.minusDays(1)))
                .expectException(broken(NOTHING_PRECEDES_THE_DECISION));
    }

    @Test
    void a_later_decision_does_not_forbid_what_happened_before_it() {
        review.given(with(into(PracticeReviewState.FIELDWORK), restarted()))
                .when(involve(REVIEWER, BEGUN_ON))
                .expectEvents(involved());
    }

    @Test
    void the_chair_asks_for_the_partnership_and_a_request_is_answered_once() {
        review.given(with(into(PracticeReviewState.DRAFT), asked()))
                .when(ask(null))
                .expectEvents(new ProgressAsked(CASE, 2, Agency.PARTNERSHIP, REVIEWER, DRAFTED_ON, asked().words()));
        review.given(with(into(PracticeReviewState.DRAFT), asked(), reported()))
                .when(report(REVIEWER, 1))
                .expectException(broken(AN_OPEN_REQUEST_IS_ANSWERED));
        review.given(with(into(PracticeReviewState.DRAFT), asked(), discontinued(), commissioned(), appointed()))
                .when(report(REVIEWER, 1))
                .expectException(broken(AN_OPEN_REQUEST_IS_ANSWERED));
    }

    @Test
    void the_second_recommendation_is_number_two() {
        review.given(with(into(PracticeReviewState.DRAFT), recommended()))
                .when(recommend(REVIEWER))
                .expectResultMessagePayload(2);
    }
}
