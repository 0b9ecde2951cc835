package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.LOCAL_CSPR;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.THE_THREE_PARTNERS_HAVE_A_POSITION;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.testing.Refusals.broken;

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
}
