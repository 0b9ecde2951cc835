package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.contracts.ReviewOutcome.LOCAL_CSPR;
import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.RapidReviewWords.answer;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.A_LATE_REVIEW_SAYS_WHY;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.THE_THREE_PARTNERS_HAVE_A_POSITION;
import static org.safeguarding.review.rapidreview.domain.Situations.*;
import static org.safeguarding.testing.Refusals.broken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Discontinue;
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
                                CASE,
                                LATER,
                                set.invitation() + 1,
                                set.meetingOn(),
                                set.at(),
                                set.endsAt(),
                                set.invited()),
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
        var again = and(and(SCOPED, discontinued(), opened(), asked(HOSPITAL), submitted(1)), signable());

        review.given(again)
                .when(signOff(SIGNATURE), as("chair", Role.CHAIR))
                .expectEvents(signedOff(LOCAL_CSPR, SIGNATURE, 0));
    }

    @Test
    void the_versions_of_a_return_go_on_when_the_review_is_opened_again() {
        review.given(and(SCOPED, submitted(1), discontinued(), opened(), asked(HOSPITAL)))
                .when(submit(2, false, answer()), as("lead-hospital", Role.AGENCY_LEAD))
                .expectEvents(submitted(2));
    }

    @Test
    void what_was_explained_of_the_first_course_explains_nothing_of_the_second() {
        var again = and(and(SCOPED, explained(), discontinued(), opened()), signable());

        review.given(again)
                .when(signOff(DUE.plusDays(1)), as("chair", Role.CHAIR))
                .expectNoEvents()
                .expectException(broken(A_LATE_REVIEW_SAYS_WHY));
    }

    @Test
    void a_signature_of_the_first_course_hides_no_lateness_of_the_second() {
        var again = and(and(SIGNED, discontinued(), opened()), signable());

        review.given(again)
                .when(signOff(DUE.plusDays(1)), as("chair", Role.CHAIR))
                .expectNoEvents()
                .expectException(broken(A_LATE_REVIEW_SAYS_WHY));
    }

    @Test
    void a_local_review_is_not_ended_by_criteria_of_a_notification() {
        review.given(openedLocally()).when(discontinue()).expectNoEvents();
    }

    @Test
    void that_the_national_panel_was_told_already_is_recorded_with_the_end() {
        review.given(opened())
                .when(new Discontinue(REVIEW, "found-not-met", LATER, LATER))
                .expectEvents(discontinued(), panelTold());
    }

    private static List<Object> signable() {
        return and(and(List.of(convened(), packed(), met()), DECLARED), and(AGREED, decided(LOCAL_CSPR)));
    }
}
