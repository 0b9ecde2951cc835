package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.LOCAL_CSPR;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.A_LATE_REVIEW_SAYS_WHY;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.THE_THREE_PARTNERS_HAVE_A_POSITION;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingCancelled;

class DiscontinuingTest {

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void who_was_asked_to_a_meeting_hears_that_there_is_none() {
        var set = meetingSet();

        review.given(PACKED)
                .when(discontinue())
                .expectEvents(
                        new MeetingCancelled(
                                CASE, LATER, set.invitation() + 1, set.meetingOn(), set.at(), set.invited()),
                        discontinued());
    }

    @Test
    void what_was_said_before_counts_for_nothing_when_it_is_opened_again() {
        review.given(and(HEARD, discontinued(), opened(), asked(HOSPITAL), packed(), met()))
                .when(decide(LOCAL_CSPR), as(SCREENER, Role.SCREENER))
                .expectNoEvents()
                .expectException(broken(THE_THREE_PARTNERS_HAVE_A_POSITION));
    }

    @Test
    void an_agency_that_was_asked_before_is_asked_anew_when_the_review_is_opened_again() {
        review.given(and(SCOPED, discontinued(), opened())).when(ask(HOSPITAL)).expectEvents(asked(HOSPITAL));
    }

    @Test
    void nobody_waits_for_what_was_asked_before_the_review_was_opened_again() {
        review.given(and(openedAgain(), signable()))
                .when(signOff(SIGNATURE), as("chair", Role.CHAIR))
                .expectEvents(signedOff(LOCAL_CSPR, SIGNATURE, 0));
    }

    @Test
    void what_was_explained_of_the_first_course_explains_nothing_of_the_second() {
        review.given(and(openedAgain(), signable()))
                .when(signOff(DUE.plusDays(1)), as("chair", Role.CHAIR))
                .expectNoEvents()
                .expectException(broken(A_LATE_REVIEW_SAYS_WHY));
    }

    private static List<Object> openedAgain() {
        return and(SCOPED, explained(), discontinued(), opened());
    }

    private static List<Object> signable() {
        return and(and(List.of(convened(), packed(), met()), DECLARED), and(AGREED, decided(LOCAL_CSPR)));
    }
}
