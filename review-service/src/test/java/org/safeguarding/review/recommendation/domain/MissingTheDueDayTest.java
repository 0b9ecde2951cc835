package org.safeguarding.review.recommendation.domain;

import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.sequenceOf;
import static org.safeguarding.review.recommendation.RecommendationStory.*;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.MissDueDay;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.DueDayMissed;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.Redated;

/** A due day that is past is put on record once of each day and owner, while it binds. */
class MissingTheDueDayTest {

    private static final LocalDate NEXT = DUE.plusDays(1);

    private final FixtureConfiguration<Recommendation> recommendation =
            new AggregateTestFixture<>(Recommendation.class);

    @ParameterizedTest
    @EnumSource(names = {"ASSIGNED", "IN_PROGRESS"})
    void on_the_day_after_it_is_missed(RecommendationState state) {
        var history = RecommendationMovesTest.into(state);
        recommendation.given(history).when(miss(DUE)).expectNoEvents();
        recommendation.given(history).when(miss(NEXT)).expectEvents(missed());
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "EVIDENCED", "ASSURED", "CLOSED", "NOT_ACCEPTED"})
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
    void an_owner_whose_evidence_was_returned_is_awaited_again_and_misses_a_day_once() {
        recommendation
                .given(opened(), assigned(), reported(), given(), returned())
                .when(miss(NEXT))
                .expectEvents(missed());
        recommendation
                .given(opened(), assigned(), reported(), missed(), given(), returned())
                .when(miss(NEXT))
                .expectNoEvents();
    }

    @Test
    void another_date_of_what_is_evidenced_awaits_nobody() {
        recommendation
                .given(opened(), assigned(), reported(), given(), redated())
                .when(miss(DUE.plusDays(43)))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_deed_after_the_day_puts_it_on_record_that_it_was_missed_before_anybody_looked(Object deed) {
        recommendation
                .given(opened(), assigned(), reported())
                .when(deed, byLead())
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        matches(missed()::equals), matches(RecommendationEvent.class::isInstance), andNoMore())));
    }

    static Stream<Object> deeds() {
        return Stream.of(
                reassign(COUNCIL, NEXT, "The team moved."),
                redate(NEXT, DUE.plusDays(42), "It begins in January."),
                report(NEXT, "It is drafted."),
                give(NEXT, "An audit of forty."));
    }

    @Test
    void a_deed_of_the_day_itself_misses_nothing() {
        recommendation
                .given(opened(), assigned(), reported())
                .when(redate(DUE, DUE.plusDays(42), "It begins in January."), byScreener())
                .expectEvents(new Redated(
                        CASE, Source.RAPID_REVIEW, 1, DUE, DUE, DUE.plusDays(42), words("It begins in January.")));
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
