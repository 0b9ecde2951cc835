package org.safeguarding.review.rapidreview.domain;

import static org.safeguarding.review.rapidreview.RapidReviewDeeds.*;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.domain.RapidReviewRule.A_MEETING_ENDS_AFTER_IT_BEGINS;
import static org.safeguarding.testing.Refusals.broken;

import java.time.LocalTime;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingCancelled;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingSet;

/** A meeting is set, moved and cancelled, and each time its invitation has the next number. */
class InvitingToTheMeetingTest {

    private final FixtureConfiguration<RapidReview> review = new AggregateTestFixture<>(RapidReview.class);

    @Test
    void convening_the_panel_sets_its_meeting() {
        review.given(opened()).when(convene()).expectEvents(convened(), meetingSet());
    }

    @Test
    void convening_the_same_panel_again_disturbs_nobody() {
        review.given(opened(), convened(), meetingSet()).when(convene()).expectNoEvents();
    }

    @Test
    void another_day_moves_the_meeting_and_releases_who_is_no_longer_on_the_panel() {
        var three = List.of(SOCIAL_CARE, HEALTH, POLICE);
        var later = MEETING.plusDays(1);

        review.given(opened(), convened(), meetingSet())
                .when(convene(CHAIR, three, later))
                .expectEvents(reconvened(three, later), schoolReleased(later));
    }

    @Test
    void a_meeting_that_was_called_off_is_set_again_under_a_higher_number() {
        review.given(opened(), convened(), meetingSet(), meetingCancelled())
                .when(convene())
                .expectEvents(meetingSet(3, MEETING, List.of()));
    }

    @Test
    void calling_a_meeting_off_tells_everybody_who_was_invited() {
        review.given(opened(), convened(), meetingSet())
                .when(cancelMeeting())
                .expectEvents(new MeetingCancelled(
                        CASE, PACK, 2, MEETING, null, null, meetingSet().invited()));
    }

    @Test
    void convening_the_same_panel_after_its_meeting_disturbs_nobody() {
        review.given(opened(), convened(), meetingSet(), met()).when(convene()).expectNoEvents();
    }

    @Test
    void a_panel_that_met_is_invited_to_another_day() {
        var later = MEETING.plusDays(7);

        review.given(opened(), convened(), meetingSet(), met())
                .when(convene(CHAIR, MEMBERS, later))
                .expectEvents(
                        reconvened(MEMBERS, later),
                        new MeetingSet(CASE, 2, later, null, null, meetingSet().invited(), List.of()));
    }

    @Test
    void who_declares_a_conflict_is_released_from_the_meeting() {
        review.given(opened(), convened(), meetingSet())
                .when(declare("panel-school", true), as("panel-school", Role.PANEL_MEMBER))
                .expectEvents(declared("panel-school", true), schoolReleased(MEETING));
    }

    @Test
    void who_is_not_invited_is_released_from_nothing() {
        review.given(opened(), convened(), meetingSet())
                .when(declare("screener", true), as("screener", Role.SCREENER))
                .expectEvents(declared("screener", true));
    }

    @Test
    void a_meeting_that_is_still_set_is_called_off_when_the_panel_decides() {
        var set = meetingSet(2, MEETING.plusDays(7), List.of());

        review.given(Situations.and(Situations.HEARD, set))
                .when(decide(ReviewOutcome.LOCAL_CSPR), as(SCREENER, Role.SCREENER))
                .expectEvents(
                        new MeetingCancelled(CASE, DECISION, 3, set.meetingOn(), null, null, set.invited()),
                        reasoned(),
                        decided(ReviewOutcome.LOCAL_CSPR));
    }

    @Test
    void another_end_moves_the_meeting_too_and_everybody_hears_it() {
        var from = LocalTime.of(10, 0);
        var set = new MeetingSet(CASE, 1, MEETING, from, null, meetingSet().invited(), List.of());

        review.given(opened(), convened(), set)
                .when(convene(from, LocalTime.of(12, 30)))
                .expectEvents(new MeetingSet(CASE, 2, MEETING, from, LocalTime.of(12, 30), set.invited(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"10:00, 10:05", "10:00, 22:00", "00:00, 12:00", "10:00, -", "-, -"})
    void an_end_between_five_minutes_and_twelve_hours_after_the_beginning_is_taken(
            @Nullable LocalTime at, @Nullable LocalTime endsAt) {
        review.given(opened()).when(convene(at, endsAt)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"10:00, 10:04", "10:00, 10:00", "10:00, 09:00", "10:00, 22:01", "-, 12:00"})
    void any_other_end_is_refused_and_nobody_is_invited(@Nullable LocalTime at, LocalTime endsAt) {
        review.given(opened())
                .when(convene(at, endsAt))
                .expectNoEvents()
                .expectException(broken(A_MEETING_ENDS_AFTER_IT_BEGINS));
    }
}
