package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.RapidReviewDeeds.assignSafety;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.MissSafetyAction;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionAssigned;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SafetyActionMissed;

/** The day of an immediate safety action that is past is put on record once of each owner and day, after the review has ended too. */
class MissingASafetyActionTest {

    private static final LocalDate DUE = OWNER.dueOn();
    private static final LocalDate NEXT = DUE.plusDays(1);

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void on_the_day_after_it_is_missed() {
        review.given(opened(), safetyRecorded(OWNER)).when(miss(DUE)).expectNoEvents();
        review.given(opened(), safetyRecorded(OWNER)).when(miss(NEXT)).expectEvents(safetyMissed());
        review.given(opened(), safetyRecorded(null), safetyAssigned())
                .when(miss(NEXT))
                .expectEvents(safetyMissed());
    }

    @Test
    void without_an_owner_or_once_done_nothing_is_missed() {
        review.given(opened()).when(miss(NEXT)).expectNoEvents();
        review.given(opened(), safetyRecorded(null)).when(miss(NEXT)).expectNoEvents();
        review.given(opened(), safetyRecorded(OWNER), safetyCompleted())
                .when(miss(NEXT))
                .expectNoEvents();
    }

    @Test
    void what_was_missed_is_not_missed_again_until_it_has_another_owner_or_day() {
        review.given(opened(), safetyRecorded(OWNER), safetyMissed())
                .when(miss(NEXT.plusDays(9)))
                .expectNoEvents();

        var later = new SafetyOwner(DENTIST, DUE.plusDays(5));
        review.given(opened(), safetyRecorded(OWNER), safetyMissed(), new SafetyActionAssigned(CASE, NEXT, 1, later))
                .when(miss(DUE.plusDays(6)))
                .expectEvents(new SafetyActionMissed(CASE, DUE.plusDays(6), 1, later));
    }

    @Test
    void an_owner_who_is_given_the_same_day_again_hears_of_it_and_misses_it_once() {
        review.given(opened(), safetyRecorded(OWNER)).when(assignSafety(1)).expectNoEvents();
        review.given(opened(), safetyRecorded(OWNER), safetyMissed())
                .when(assignSafety(1))
                .expectNoEvents();
        review.given(opened(), safetyRecorded(null)).when(assignSafety(1)).expectEvents(safetyAssigned());
    }

    @Test
    void it_outlives_its_review() {
        review.given(opened(), safetyRecorded(OWNER), discontinued())
                .when(miss(NEXT))
                .expectEvents(safetyMissed());
    }

    private static MissSafetyAction miss(LocalDate today) {
        return new MissSafetyAction(REVIEW, 1, today);
    }
}
