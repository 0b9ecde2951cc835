package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.LOCAL_CSPR;
import static org.safeguarding.contracts.ReviewOutcome.NO_FURTHER_ACTION;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.A_LATE_REVIEW_SAYS_WHY;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/** The first signature is in time or late; what is missed stays missed, and nothing is missed twice. */
class SigningInTimeTest {

    private static final LocalDate TWENTIETH = LocalDate.of(2026, 10, 20);
    private static final LocalDate TWENTY_SIXTH = LocalDate.of(2026, 10, 26);
    private static final Map<String, ?> CHAIR_ = as("chair", Role.CHAIR);

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void a_second_signature_after_one_in_time_is_not_late_and_owes_no_reason() {
        var again = and(
                and(DISAGREED, reconsidered(), missing(HOSPITAL), missing(DENTIST)),
                and(positions(NO_FURTHER_ACTION, NO_FURTHER_ACTION, NO_FURTHER_ACTION), decided(NO_FURTHER_ACTION)));

        review.given(again).when(signOff(TWENTIETH), CHAIR_).expectEvents(signedOff(NO_FURTHER_ACTION, TWENTIETH, 0));
    }

    @Test
    void a_review_that_was_reopened_has_no_day_to_miss() {
        var again = and(and(in(Stage.NFA), reopened(), packed(), met()), and(AGREED, decided(LOCAL_CSPR)));

        review.given(again).when(signOff(TWENTIETH), CHAIR_).expectEvents(signedOff(LOCAL_CSPR, TWENTIETH, 0));
    }

    @Test
    void a_local_review_that_missed_its_day_before_its_notification_says_why() {
        review.given(notifiedOn(TWENTY_SIXTH))
                .when(signOff(TWENTY_SIXTH), CHAIR_)
                .expectNoEvents()
                .expectException(broken(A_LATE_REVIEW_SAYS_WHY));
    }

    @Test
    void a_local_review_that_missed_its_day_before_its_notification_is_as_late_as_it_was_then() {
        var signature = LocalDate.of(2026, 11, 10);

        review.given(and(notifiedOn(TWENTY_SIXTH), explained()))
                .when(signOff(signature), CHAIR_)
                .expectEvents(signedOff(LOCAL_CSPR, signature, 17));
    }

    @Test
    void a_local_review_that_kept_its_day_until_its_notification_is_late_by_the_new_day_only() {
        review.given(notifiedOn(DUE))
                .when(signOff(TWENTIETH), CHAIR_)
                .expectEvents(
                        new SignedOff(CASE, LOCAL_CSPR, DECISION, TWENTIETH, "chair", LocalDate.of(2026, 11, 16), 0));
    }

    @Test
    void of_two_days_of_one_notification_the_one_that_is_missed_by_most_counts() {
        var counted = and(COMPLETE, redated(AGAIN, NOTIFIED.plusDays(7), DUE.plusDays(7)));

        review.given(counted)
                .when(signOff(DUE.plusDays(1)), CHAIR_)
                .expectNoEvents()
                .expectException(broken(A_LATE_REVIEW_SAYS_WHY));
    }

    @Test
    void the_earlier_day_of_one_notification_is_the_one_that_a_late_signature_names() {
        var counted = and(COMPLETE, redated(AGAIN, NOTIFIED.minusDays(2), DUE.minusDays(2)), explained());

        review.given(counted)
                .when(signOff(SIGNATURE), CHAIR_)
                .expectEvents(new SignedOff(CASE, LOCAL_CSPR, DECISION, SIGNATURE, "chair", DUE.minusDays(2), 1));
    }

    /** A local review of which a notification was sent on that day, and which is due on 16 November after it. */
    private static List<Object> notifiedOn(LocalDate day) {
        return and(
                Cells.local(COMPLETE),
                new NotificationFollowed(CASE, AGAIN, day, LocalDate.of(2026, 11, 16), "RR/2023-12-15"));
    }
}
