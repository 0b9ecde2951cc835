package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.LOCAL_CSPR;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.A_LATE_REVIEW_SAYS_WHY;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.NotificationFollowed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SignedOff;

class MissingTheLocalDayTest {

    private static final LocalDate DUE_AFTER_IT = LocalDate.of(2026, 10, 23);

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void a_local_day_that_was_missed_is_explained_though_a_notification_gave_another() {
        review.given(notifiedOn(DUE.plusDays(1)))
                .when(signOff(DUE.plusDays(1)), as("chair", Role.CHAIR))
                .expectNoEvents()
                .expectException(broken(A_LATE_REVIEW_SAYS_WHY));
    }

    @Test
    void once_it_is_explained_the_review_is_signed_off() {
        review.given(and(notifiedOn(DUE.plusDays(1)), explained()))
                .when(signOff(DUE.plusDays(1)), as("chair", Role.CHAIR))
                .expectEvents(signed());
    }

    @Test
    void nothing_was_missed_where_the_notification_came_by_the_local_day() {
        review.given(notifiedOn(DUE))
                .when(signOff(DUE.plusDays(1)), as("chair", Role.CHAIR))
                .expectEvents(signed());
    }

    private static List<Object> notifiedOn(LocalDate day) {
        var notified = new NotificationFollowed(CASE, AGAIN, day, DUE_AFTER_IT, "RR/2023-12-15");
        return and(
                and(List.of(openedLocally(), convened(), packed(), met()), DECLARED),
                and(AGREED, decided(LOCAL_CSPR), notified));
    }

    private static SignedOff signed() {
        return new SignedOff(CASE, LOCAL_CSPR, DECISION, DUE.plusDays(1), CHAIR.member(), DUE_AFTER_IT, 0);
    }
}
