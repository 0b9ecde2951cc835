package org.safeguarding.review.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.learning.LearningStory.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.learning.domain.LearningEvent.Commissioned;
import org.safeguarding.review.learning.domain.LearningEvent.FindingsRecorded;

class CommissioningTheLearningTest {

    private final FixtureConfiguration<Learning> learning = new AggregateTestFixture<>(Learning.class);

    @Test
    void the_panels_decision_commissions_it() {
        learning.givenNoPriorActivity().when(commission(DECISION)).expectEvents(commissioned());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_decision_heard_twice_changes_nothing(LearningState state) {
        learning.given(LearningMovesTest.into(state)).when(commission(DECISION)).expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "DISCONTINUED"})
    void a_new_decision_after_the_end_begins_a_second_round(LearningState ended) {
        learning.given(LearningMovesTest.into(ended))
                .when(commission("decision-2"))
                .expectEvents(new Commissioned(CASE, 2, "decision-2", DECIDED, COMMISSIONED));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CLOSED", "DISCONTINUED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_new_decision_while_it_runs_lets_it_run(LearningState running) {
        learning.given(LearningMovesTest.into(running))
                .when(commission("decision-2"))
                .expectEvents(confirmed("decision-2"))
                .expectState(after -> assertThat(after.state()).isEqualTo(running));
    }

    @Test
    void a_decision_that_was_confirmed_begins_no_round_when_it_is_heard_again_after_the_end() {
        learning.given(commissioned(), confirmed("decision-2"), planned(), started(), found(), closed())
                .when(commission("decision-2"))
                .expectNoEvents();
    }

    @Test
    void recommendations_are_counted_through_all_rounds() {
        learning.given(commissioned(), planned(), started(), found(), recommended(1), closed())
                .andGiven(new Commissioned(CASE, 2, "decision-2", DECIDED, COMMISSIONED), planned(), started(), found())
                .when(recommend(), byLead())
                .expectResultMessagePayload(2)
                .expectEvents(recommended(2));
    }

    @Test
    void the_business_unit_records_for_any_owner() {
        var unit = by("screener", Role.SCREENER, DENTAL);
        learning.given(List.of(commissioned(), planned(), started()))
                .when(find(), unit)
                .expectEvents(new FindingsRecorded(CASE, FOUND, "screener", find().findings()));
    }

    @Test
    void who_recorded_any_of_the_findings_does_not_close_though_another_recorded_the_last() {
        learning.given(commissioned(), planned(), started(), found())
                .andGiven(new FindingsRecorded(CASE, FOUND, "screener", find().findings()))
                .when(close(CLOSED), byLead())
                .expectException(broken(LearningRule.WHO_RECORDED_FINDINGS_DOES_NOT_CLOSE));
    }
}
