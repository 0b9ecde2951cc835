package org.safeguarding.review.practicereview.domain;

import static org.safeguarding.review.practicereview.PracticeReviewStory.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.MissDueDay;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.DueDayMissed;

/** Months that are over are put on record once of each decision, while the review runs. */
class MissingTheMonthsTest {

    private static final LocalDate DUE = commissioned().dueOn();
    private static final LocalDate NEXT = DUE.plusDays(1);

    private final FixtureConfiguration<PracticeReview> review = new AggregateTestFixture<>(PracticeReview.class);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PUBLISHED", "WITHHELD", "WITHDRAWN_FROM_PUBLICATION", "DISCONTINUED"})
    void on_the_day_after_they_are_missed(PracticeReviewState state) {
        var history = PracticeReviewMovesTest.into(state);
        review.given(history).when(miss(DUE)).expectNoEvents();
        review.given(history).when(miss(NEXT)).expectEvents(missed());
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "WITHHELD", "WITHDRAWN_FROM_PUBLICATION", "DISCONTINUED"})
    void of_a_review_that_has_ended_nothing_is_missed(PracticeReviewState state) {
        review.given(PracticeReviewMovesTest.into(state)).when(miss(NEXT)).expectNoEvents();
    }

    @Test
    void a_pause_stops_no_clock() {
        review.given(commissioned(), appointed(), agreed(), begun(), paused())
                .when(miss(NEXT))
                .expectEvents(missed());
    }

    @Test
    void what_was_missed_is_not_missed_again_until_it_is_decided_for_anew() {
        review.given(commissioned(), missed()).when(miss(NEXT.plusDays(9))).expectNoEvents();

        var anew = restarted().dueOn();
        var history = List.of(commissioned(), missed(), restarted());
        review.given(history).when(miss(anew)).expectNoEvents();
        review.given(history).when(miss(anew.plusDays(1))).expectEvents(new DueDayMissed(CASE, anew, anew.plusDays(1)));
    }

    private static MissDueDay miss(LocalDate today) {
        return new MissDueDay(new PracticeReviewId(CASE), today);
    }
}
