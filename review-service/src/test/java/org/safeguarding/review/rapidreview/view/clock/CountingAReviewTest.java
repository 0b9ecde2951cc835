package org.safeguarding.review.rapidreview.view.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.safeguarding.review.rapidreview.RapidReviewStory.*;
import static org.safeguarding.review.rapidreview.view.RecordedStory.alder;
import static org.safeguarding.review.rapidreview.view.RecordedStory.recorded;

import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.deadline.ClockState;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;

class CountingAReviewTest {

    @Test
    void every_clock_of_a_review_says_how_it_ended() {
        assertThat(ReviewClocks.of(alder()))
                .extracting(
                        ReviewClock::name,
                        clock -> clock.on(TODAY).state(),
                        clock -> clock.deadline().dueOn())
                .containsExactly(
                        tuple("RR", ClockState.MET, DUE),
                        tuple("RETURNS", ClockState.MET, RETURN_DUE),
                        tuple("MEETING-TO", ClockState.MET, java.time.LocalDate.of(2026, 9, 28)),
                        tuple("SIGN-OFF-TO", ClockState.MET, DUE),
                        tuple("PANEL_REPLY", ClockState.MET, SENT.plusDays(10)));
    }

    @Test
    void a_clock_names_the_events_that_it_stands_on() {
        assertThat(ReviewClocks.of(alder()).getFirst().events()).containsExactly("event-0", "event-22");
        assertThat(ReviewClocks.of(alder()).get(1).events()).containsExactly("event-0", "event-3");
    }

    @Test
    void a_missing_return_ends_the_clock_of_the_returns_without_meeting_it() {
        var clocks = ReviewClocks.of(recorded(opened(), asked(), missing()));

        assertThat(clocks.get(1).on(TODAY).state()).isEqualTo(ClockState.STOPPED);
    }

    @Test
    void a_notification_that_follows_starts_the_clock_of_the_guidance() {
        var clocks = ReviewClocks.of(recorded(openedLocally(), followed(AGAIN)));

        assertThat(clocks.stream().filter(ReviewClock::runs))
                .extracting(ReviewClock::name)
                .containsExactly("RR", "RETURNS", "MEETING-TO", "SIGN-OFF-TO");
        assertThat(clocks.getFirst().name()).isEqualTo("RR-LOCAL");
        assertThat(clocks.getFirst().on(TODAY).state()).isEqualTo(ClockState.STOPPED);
    }

    @Test
    void a_notification_that_is_dated_anew_is_counted_beside_the_first() {
        var clocks = ReviewClocks.of(recorded(opened(), redated(AGAIN, NOTIFIED.minusDays(2), DUE.minusDays(2))));

        assertThat(clocks.stream().filter(clock -> clock.name().equals("RR")))
                .extracting(clock -> clock.deadline().dueOn(), ReviewClock::runs)
                .containsExactly(tuple(DUE, true), tuple(DUE.minusDays(2), true));
    }

    @Test
    void what_was_asked_before_a_review_was_opened_again_is_not_waited_for() {
        var clocks =
                ReviewClocks.of(recorded(opened(), asked(DENTIST), discontinued(), opened(), asked(), submitted(1)));

        assertThat(clocks.stream().filter(clock -> clock.name().equals("RETURNS")))
                .extracting(clock -> clock.on(TODAY).state())
                .containsExactly(ClockState.STOPPED, ClockState.MET);
    }

    @Test
    void a_signature_of_the_first_course_ends_no_clock_of_the_second() {
        var clocks = ReviewClocks.of(recorded(
                opened(),
                signedOff(ReviewOutcome.LOCAL_CSPR, SIGNATURE, 0),
                discontinued(),
                opened(),
                redated(AGAIN, NOTIFIED.plusDays(1), DUE.plusDays(1))));

        assertThat(clocks.stream().filter(clock -> clock.name().equals("RR")))
                .extracting(ReviewClock::runs)
                .containsExactly(false, true, true);
    }

    @Test
    void a_missed_day_stays_missed_while_it_runs() {
        assertThat(ReviewClocks.of(recorded(opened())).getFirst().on(TODAY).state())
                .isEqualTo(ClockState.LATE);
    }

    @Test
    void a_discontinued_review_owes_nothing() {
        assertThat(ReviewClocks.of(recorded(opened(), discontinued()))).noneMatch(ReviewClock::runs);
    }

    @Test
    void the_panel_is_waited_for_again_once_its_question_is_answered() {
        var clocks = ReviewClocks.of(recorded(opened(), sent(), responded(PanelAnswer.ASKS), panelAnswered()));

        assertThat(clocks.stream().filter(clock -> clock.name().equals("PANEL_REPLY")))
                .extracting(ReviewClock::runs)
                .containsExactly(false, true);
    }
}
