package org.safeguarding.review.practicereview.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewStory.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.deadline.ClockState;
import org.safeguarding.platform.deadline.Standing;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.CopiesSent;
import org.safeguarding.review.practicereview.domain.Recipient;

/** Alder's days (domain.md, section 9): decided 30 September 2026, due 30 March 2027, copies by 17 March. */
class PracticeReviewClocksTest {

    @Test
    void a_review_is_due_six_months_after_the_decision() {
        var clock = only(LocalDate.of(2027, 3, 30), commissioned());

        assertThat(clock.standing().deadline().dueOn()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(clock.standing().state()).isEqualTo(ClockState.RUNNING);
        assertThat(only(LocalDate.of(2027, 3, 31), commissioned()).standing().state())
                .isEqualTo(ClockState.LATE);
    }

    @Test
    void a_pause_stops_no_clock_and_explains_the_breach() {
        var clock = only(LocalDate.of(2027, 4, 30), commissioned(), appointed(), paused());

        assertThat(clock.standing().state()).isEqualTo(ClockState.LATE);
        assertThat(clock.explained()).isTrue();
        assertThat(clock.delays().getFirst().told()).containsExactly(Recipient.NATIONAL_PANEL);
        assertThat(only(LocalDate.of(2027, 4, 30), commissioned()).explained()).isFalse();
    }

    @Test
    void a_delay_moves_no_due_day() {
        var clock = only(LocalDate.of(2027, 4, 30), commissioned(), explained());

        assertThat(clock.standing().deadline().dueOn()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(clock.standing().breached()).isTrue();
        assertThat(clock.delays().getFirst().newTarget()).isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @Test
    void decided_anew_it_runs_from_the_new_decision_beside_the_old_count() {
        var clock = only(LocalDate.of(2027, 4, 1), commissioned(), restarted());

        assertThat(clock.firstDueOn()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(clock.counts()).extracting(Standing::state).containsExactly(ClockState.STOPPED, ClockState.RUNNING);
        assertThat(clock.standing().deadline().dueOn()).isEqualTo(LocalDate.of(2027, 5, 12));
    }

    @Test
    void a_breach_before_the_new_decision_is_never_hidden() {
        var late = new PracticeReviewEvent.ClockRestarted(
                CASE,
                "late",
                LocalDate.of(2027, 4, 14),
                LocalDate.of(2027, 4, 14),
                LocalDate.of(2027, 10, 14),
                "LCSPR/2023-12-15",
                INVOLVED);
        var clock = only(LocalDate.of(2027, 5, 1), commissioned(), late);

        assertThat(clock.standing().breached()).isTrue();
        assertThat(clock.standing().deadline().dueOn()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(clock.counts()).hasSize(2);
    }

    @Test
    void published_in_time_every_clock_is_met_and_the_report_is_kept_for_a_year() {
        var clocks = PracticeReviewClocks.of(List.of(commissioned(), copied(), published()), PUBLISHED_ON);

        assertThat(clocks).extracting(ClockReading::clock).containsExactly("LCSPR", "PREPUB", "AVAILABLE");
        assertThat(clocks)
                .extracting(clock -> clock.standing().state())
                .containsExactly(ClockState.MET, ClockState.MET, ClockState.RUNNING);
        assertThat(clocks)
                .extracting(clock -> clock.standing().deadline().dueOn())
                .containsExactly(LocalDate.of(2027, 3, 30), LocalDate.of(2027, 3, 17), LocalDate.of(2028, 3, 30));
    }

    @Test
    void after_its_year_a_report_has_been_kept_long_enough() {
        var clocks =
                PracticeReviewClocks.of(List.of(commissioned(), copied(), published()), AVAILABLE_UNTIL.plusDays(1));

        assertThat(clocks.getLast().standing().state()).isEqualTo(ClockState.MET);
    }

    @Test
    void copies_are_out_once_the_panel_and_the_secretary_of_state_have_theirs() {
        var one = new CopiesSent(CASE, List.of(Recipient.NATIONAL_PANEL), COPIED_ON.minusDays(1), PUBLISHED_ON);
        var other = new CopiesSent(CASE, List.of(Recipient.SECRETARY_OF_STATE), COPIED_ON, PUBLISHED_ON);

        assertThat(prepublication(one).state()).isEqualTo(ClockState.RUNNING);
        assertThat(prepublication(one, other).endedOn()).isEqualTo(COPIED_ON);
    }

    @Test
    void a_review_that_is_withheld_or_discontinued_owes_nothing_more() {
        assertThat(only(PUBLISHED_ON, commissioned(), withheld()).standing().state())
                .isEqualTo(ClockState.MET);
        assertThat(only(PUBLISHED_ON, commissioned(), discontinued()).standing().state())
                .isEqualTo(ClockState.STOPPED);
    }

    private static ClockReading only(LocalDate today, PracticeReviewEvent... history) {
        var clocks = PracticeReviewClocks.of(List.of(history), today);
        assertThat(clocks).hasSize(1);
        return clocks.getFirst();
    }

    private static Standing prepublication(CopiesSent... copies) {
        return PracticeReviewClocks.of(List.of(copies), COPIED_ON).getFirst().standing();
    }
}
