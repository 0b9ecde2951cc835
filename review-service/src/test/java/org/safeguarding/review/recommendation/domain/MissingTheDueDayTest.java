package org.safeguarding.review.recommendation.domain;

import static org.safeguarding.review.recommendation.RecommendationStory.*;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.MissDueDay;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.DueDayMissed;

/** A due day that is past is put on record once of each day and owner, while it binds. */
class MissingTheDueDayTest {

    private static final LocalDate NEXT = DUE.plusDays(1);

    private final FixtureConfiguration<Recommendation> recommendation =
            new AggregateTestFixture<>(Recommendation.class);

    @ParameterizedTest
    @EnumSource(names = {"ASSIGNED", "IN_PROGRESS", "EVIDENCED"})
    void on_the_day_after_it_is_missed(RecommendationState state) {
        var history = RecommendationMovesTest.into(state);
        recommendation.given(history).when(miss(DUE)).expectNoEvents();
        recommendation.given(history).when(miss(NEXT)).expectEvents(missed());
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "ASSURED", "CLOSED", "NOT_ACCEPTED"})
    void where_no_day_binds_none_is_missed(RecommendationState state) {
        recommendation
                .given(RecommendationMovesTest.into(state))
                .when(miss(NEXT))
                .expectNoEvents();
    }

    @Test
    void what_was_missed_is_not_missed_again() {
        recommendation
                .given(opened(), assigned(), missed())
                .when(miss(NEXT.plusDays(1)))
                .expectNoEvents();
        recommendation
                .given(opened(), assigned(), missed(), reported())
                .when(miss(NEXT))
                .expectNoEvents();
    }

    @Test
    void another_owner_misses_the_day_anew() {
        recommendation
                .given(opened(), assigned(), missed(), reassigned())
                .when(miss(NEXT))
                .expectEvents(new DueDayMissed(CASE, Source.RAPID_REVIEW, 1, COUNCIL, DUE, NEXT));
    }

    @Test
    void another_day_is_missed_anew() {
        var later = DUE.plusDays(42);
        recommendation
                .given(opened(), assigned(), missed(), redated())
                .when(miss(later))
                .expectNoEvents();
        recommendation
                .given(opened(), assigned(), missed(), redated())
                .when(miss(later.plusDays(1)))
                .expectEvents(new DueDayMissed(CASE, Source.RAPID_REVIEW, 1, POLICE, later, later.plusDays(1)));
    }

    @Test
    void the_noticing_does_not_keep_the_owner_from_reporting_of_a_day_before_it() {
        recommendation
                .given(opened(), assigned(), missed())
                .when(report(REPORTED, "It is drafted."), byLead())
                .expectEvents(reported());
    }

    private static MissDueDay miss(LocalDate today) {
        return new MissDueDay(ID, today);
    }
}
