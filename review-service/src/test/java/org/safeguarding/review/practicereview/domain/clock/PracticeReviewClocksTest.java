package org.safeguarding.review.practicereview.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.review.practicereview.PracticeReviewStory.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.deadline.ClockState;
import org.safeguarding.platform.deadline.Standing;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.CopiesSent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.DelayExplained;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Drafted;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Resumed;
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
    void a_pause_that_ended_before_the_limit_explains_nothing() {
        var late = LocalDate.of(2027, 4, 30);
        assertThat(only(late, commissioned(), appointed(), paused(), resumed()).explained())
                .isFalse();
        var beyond = new Resumed(CASE, LocalDate.of(2027, 3, 31));
        assertThat(only(late, commissioned(), appointed(), paused(), beyond).explained())
                .isTrue();
    }

    @Test
    void a_delay_explains_the_count_of_which_it_was_said_and_only_with_a_target_beyond_its_day() {
        var late = LocalDate.of(2027, 6, 1);
        var within = new DelayExplained(
                CASE,
                explained().reason(),
                DRAFTED_ON,
                LocalDate.of(2027, 3, 30),
                explained().told(),
                explained().words());
        assertThat(only(late, commissioned(), explained()).explained()).isTrue();
        assertThat(only(late, commissioned(), within).explained()).isFalse();
        assertThat(only(late, commissioned(), explained(), restarted()).explained())
                .isFalse();
        assertThat(only(LocalDate.of(2027, 3, 1), commissioned(), explained()).explained())
                .as("nothing is missed yet")
                .isFalse();
    }

    @Test
    void a_new_version_of_the_report_has_its_copies_before_it() {
        var second = new Drafted(CASE, 2, OTHER_HASH, COPIED_ON.plusDays(1), FILE);
        var panel = new CopiesSent(CASE, List.of(Recipient.NATIONAL_PANEL), COPIED_ON.plusDays(1), PUBLISHED_ON);
        assertThat(PracticeReviewClocks.of(List.of(copied(), second, panel), COPIED_ON)
                        .getFirst()
                        .counts())
                .extracting(Standing::state)
                .containsExactly(ClockState.MET, ClockState.RUNNING);
    }

    @Test
    void a_copy_that_others_get_later_leaves_the_copies_in_time() {
        var late = new CopiesSent(CASE, List.of(Recipient.FAMILY), PUBLISHED_ON, PUBLISHED_ON);
        assertThat(prepublication(copied(), late).endedOn()).isEqualTo(COPIED_ON);
    }

    @Test
    void what_is_published_instead_of_a_report_is_kept_for_a_year_too() {
        var clocks = PracticeReviewClocks.of(List.of(commissioned(), copied(), withheld()), PUBLISHED_ON);
        assertThat(clocks.getLast().standing().deadline().dueOn()).isEqualTo(AVAILABLE_UNTIL);
    }

    @Test
    void progress_is_looked_at_since_the_last_report_and_with_what_waits_for_an_answer() {
        var history = List.of(commissioned(), appointed(), asked());
        assertThat(Monitoring.of(history, DRAFTED_ON).since()).isEqualTo(CONCLUDED_ON);
        assertThat(Monitoring.of(history, DRAFTED_ON).openRequests()).containsExactly(1);
        var answered =
                Monitoring.of(List.of(commissioned(), appointed(), asked(), reported()), DRAFTED_ON.plusDays(14));
        assertThat(answered).isEqualTo(new Monitoring(DRAFTED_ON, 14, Set.of()));
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
        assertThat(PracticeReviewClocks.of(List.of(commissioned(), withheld()), PUBLISHED_ON)
                        .getFirst()
                        .standing()
                        .state())
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
