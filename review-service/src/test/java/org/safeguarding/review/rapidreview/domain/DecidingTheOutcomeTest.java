package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.*;
import static org.safeguarding.testing.Refusals.broken;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.ReviewOutcome;

class DecidingTheOutcomeTest {

    private static final ReviewOutcome LOCAL = ReviewOutcome.LOCAL_CSPR;

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void a_panel_that_has_met_may_choose_any_of_the_four_outcomes(ReviewOutcome outcome) {
        review.given(opened(), convened(), met())
                .when(decide(outcome), as(SCREENER))
                .expectEvents(decided(outcome));
    }

    @Test
    void a_panel_that_has_not_met_cannot_decide() {
        review.given(opened(), convened())
                .when(decide(LOCAL), as(SCREENER))
                .expectNoEvents()
                .expectException(broken(PANEL_HAS_MET));
    }

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void a_second_outcome_is_refused_even_the_same(ReviewOutcome second) {
        review.given(opened(), convened(), met(), decided(LOCAL))
                .when(decide(second), as(SCREENER))
                .expectNoEvents()
                .expectException(broken(ONE_OUTCOME_AT_A_TIME));
    }

    @Test
    void an_outcome_that_is_signed_off_is_not_decided_anew() {
        review.given(opened(), convened(), met(), decided(LOCAL), signedOff(LOCAL, SIGNATURE, 0))
                .when(decide(LOCAL), as(SCREENER))
                .expectNoEvents()
                .expectException(broken(ONE_OUTCOME_AT_A_TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void an_outcome_without_reasons_is_refused(String reasons) {
        review.given(opened(), convened(), met())
                .when(decide(LOCAL, DECISION, reasons), as(SCREENER))
                .expectNoEvents()
                .expectException(broken(REASONS_ARE_GIVEN));
    }

    @Test
    void the_panel_may_decide_at_its_meeting() {
        review.given(opened(), convened(), met())
                .when(decide(LOCAL, MEETING, REASONS), as(SCREENER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_panel_does_not_decide_before_its_meeting() {
        review.given(opened(), convened(), met())
                .when(decide(LOCAL, MEETING.minusDays(1), REASONS), as(SCREENER))
                .expectNoEvents()
                .expectException(broken(DECISION_FOLLOWS_THE_MEETING));
    }

    @Test
    void a_decision_of_tomorrow_is_not_recorded() {
        review.given(opened(), convened(), met())
                .when(decide(LOCAL, TODAY.plusDays(1), REASONS), as(SCREENER))
                .expectNoEvents()
                .expectException(broken(NOTHING_LIES_IN_THE_FUTURE));
    }

    @Test
    void the_chair_who_will_sign_does_not_record() {
        review.given(opened(), convened(), met())
                .when(decide(LOCAL), as(CHAIR.member()))
                .expectNoEvents()
                .expectException(broken(WHO_RECORDED_IT_DOES_NOT_SIGN));
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        review.given(opened(), convened(), met())
                .when(decide(LOCAL, MEETING.minusDays(1), ""), as(CHAIR.member()))
                .expectNoEvents()
                .expectException(
                        broken(REASONS_ARE_GIVEN, DECISION_FOLLOWS_THE_MEETING, WHO_RECORDED_IT_DOES_NOT_SIGN));
    }
}
