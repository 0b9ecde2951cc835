package org.safeguarding.review.learning.domain;

import static org.safeguarding.review.learning.LearningStory.*;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.review.learning.domain.LearningCommand.MissDueDay;

/** A due day that is past is put on record once of each plan, while the learning runs. */
class MissingTheDueDayTest {

    private static final LocalDate NEXT = DUE.plusDays(1);

    private final FixtureConfiguration<Learning> learning = new AggregateTestFixture<>(Learning.class);

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "UNDER_WAY"})
    void on_the_day_after_it_is_missed(LearningState state) {
        var history = LearningMovesTest.into(state);
        learning.given(history).when(miss(DUE)).expectNoEvents();
        learning.given(history).when(miss(NEXT)).expectEvents(missed());
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMISSIONED", "FINDINGS_RECORDED", "CLOSED", "DISCONTINUED"})
    void where_no_day_binds_none_is_missed(LearningState state) {
        learning.given(LearningMovesTest.into(state)).when(miss(NEXT)).expectNoEvents();
    }

    @Test
    void what_was_missed_is_not_missed_again_until_it_is_planned_anew() {
        learning.given(commissioned(), planned(), missed(), started())
                .when(miss(NEXT))
                .expectNoEvents();
        learning.given(commissioned(), planned(), missed(), planned())
                .when(miss(NEXT))
                .expectEvents(missed());
    }

    @Test
    void a_new_round_has_no_day_before_it_is_planned() {
        learning.given(
                        commissioned(),
                        planned(),
                        discontinued(),
                        new LearningEvent.Commissioned(CASE, 2, "decision-2", DECIDED, COMMISSIONED))
                .when(miss(NEXT))
                .expectNoEvents();
    }

    @Test
    void a_deed_after_the_day_puts_it_on_record_that_it_was_missed_before_anybody_looked() {
        var later = plan(NEXT, DUE.plusDays(42), "Why?");
        learning.given(commissioned(), planned())
                .when(later, byLead())
                .expectEvents(
                        missed(),
                        new LearningEvent.Planned(CASE, later.kind(), DENTAL, NEXT, later.dueOn(), later.questions()));
        learning.given(commissioned(), planned())
                .when(start(NEXT), byLead())
                .expectEvents(missed(), new LearningEvent.Started(CASE, NEXT));
        learning.given(commissioned(), planned(), started())
                .when(find(NEXT, "Found."), byLead())
                .expectEvents(
                        missed(),
                        new LearningEvent.FindingsRecorded(
                                CASE, NEXT, LEAD, find(NEXT, "Found.").findings()));
    }

    private static MissDueDay miss(LocalDate today) {
        return new MissDueDay(LEARNING, today);
    }
}
