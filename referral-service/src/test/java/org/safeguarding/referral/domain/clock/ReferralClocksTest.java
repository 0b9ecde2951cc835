package org.safeguarding.referral.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.deadline.ClockState;

class ReferralClocksTest {

    private final Facts facts = new Facts();

    @Test
    void a_referral_alone_sets_no_clock_going() {
        assertThat(ReferralClocks.of(facts.submitted("WT2023").list())).isEmpty();
    }

    @Test
    void alder_is_notified_in_time_and_reviewed_in_time() {
        facts.submitted("WT2023").considered("2026-09-07").notified("2026-09-07", "2026-09-10", "2026-09-10");
        assertThat(facts.reading("SIN", "2026-09-10").standing().state()).isEqualTo(ClockState.MET);
        assertThat(facts.reading("PARTNERS", "2026-09-10").standing().state()).isEqualTo(ClockState.MET);

        var running = facts.reading("RR", "2026-10-01").standing();
        assertThat(running.state()).isEqualTo(ClockState.RUNNING);
        assertThat(running.deadline().explanation())
                .isEqualTo("due Thursday 1 October 2026: 15 working days from Thursday 10 September 2026; WT2023,"
                        + " rapid review");
        assertThat(facts.reading("RR", "2026-10-02").standing().state()).isEqualTo(ClockState.LATE);

        facts.signedOff("2026-09-30");
        assertThat(facts.reading("RR", "2027-01-01").standing().inWords())
                .isEqualTo("met on Wednesday 30 September 2026");
    }

    @Test
    void gorse_is_nine_working_days_late_explained_and_late_for_ever() {
        facts.submitted("WT2023").considered("2026-10-05");
        assertThat(facts.reading("SIN", "2026-10-12").standing().state()).isEqualTo(ClockState.RUNNING);
        assertThat(facts.reading("SIN", "2026-10-14").standing().inWords())
                .isEqualTo("not met, late by 2 working days");

        facts.notified("2026-10-05", "2026-10-23", null).required("2026-10-23").delayed("SIN", "2026-10-23");
        var late = facts.reading("SIN", "2026-11-01");
        assertThat(late.standing().state()).isEqualTo(ClockState.MET_LATE);
        assertThat(late.standing().workingDaysLate()).isEqualTo(9);
        assertThat(late.standing().deadline().dueOn()).isEqualTo("2026-10-12");
        assertThat(late.explained()).isTrue();
        assertThat(late.delays()).singleElement().satisfies(delay -> {
            assertThat(delay.newTarget()).isEqualTo("2026-10-23");
            assertThat(delay.event()).isEqualTo("event-4");
        });
        assertThat(facts.reading("RR", "2026-11-01").standing().deadline().dueOn())
                .isEqualTo("2026-11-13");
        assertThat(facts.reading("PARTNERS", "2026-11-01").standing().state()).isEqualTo(ClockState.LATE);
    }

    @Test
    void every_reading_names_the_events_that_it_stands_on() {
        facts.submitted("WT2023")
                .considered("2026-10-05")
                .notified("2026-10-05", "2026-10-23", "2026-10-23")
                .required("2026-10-23")
                .delayed("SIN", "2026-10-23")
                .signedOff("2026-11-02");
        assertThat(facts.reading("SIN", "2026-11-02").events()).containsExactly("event-1", "event-2", "event-4");
        assertThat(facts.reading("PARTNERS", "2026-11-02").events()).containsExactly("event-1", "event-2");
        assertThat(facts.reading("RR", "2026-11-02").events()).containsExactly("event-2", "event-5");
    }

    @Test
    void a_local_review_counts_from_the_local_decision() {
        facts.submitted("WT2023").requiredLocally("2026-09-10").signedOff("2026-10-05");
        var local = facts.reading("RR-LOCAL", "2026-11-01").standing();
        assertThat(local.deadline().dueOn()).isEqualTo("2026-10-01");
        assertThat(local.inWords()).isEqualTo("met on Monday 5 October 2026, late by 2 working days");
    }

    @Test
    void an_outcome_that_was_signed_before_the_case_was_notified_is_owed_no_second_time() {
        facts.submitted("WT2023").requiredLocally("2026-09-10").signedOff("2026-09-28");
        facts.considered("2026-10-05").notified("2026-10-05", "2026-10-09", "2026-10-09");

        var review = facts.reading("RR", "2026-12-01");
        assertThat(review.standing().state()).isEqualTo(ClockState.MET);
        assertThat(review.standing().endedOn()).isEqualTo("2026-09-28");
        assertThat(review.events()).containsExactly("event-4", "event-2");
    }

    @Test
    void an_outcome_that_a_reopening_took_back_is_owed() {
        facts.submitted("WT2023")
                .requiredLocally("2026-09-10")
                .signedOff("2026-09-28")
                .reopened("2026-10-02");
        facts.considered("2026-10-05").notified("2026-10-05", "2026-10-09", "2026-10-09");

        assertThat(facts.reading("RR", "2026-12-01").standing().state()).isEqualTo(ClockState.LATE);
    }

    @Test
    void a_question_is_due_when_it_was_asked_for_and_each_has_its_own_clock() {
        facts.submitted("WT2023")
                .asked("2026-09-10", "2026-09-17")
                .answered("2026-09-18")
                .asked("2026-09-21", "2026-09-28");
        assertThat(facts.reading("INFORMATION", "2026-09-22").standing().inWords())
                .isEqualTo("met on Friday 18 September 2026, late by 1 working day");
        assertThat(facts.reading("INFORMATION-2", "2026-09-28").standing().state())
                .isEqualTo(ClockState.RUNNING);
        assertThat(facts.reading("INFORMATION-2", "2026-09-29").standing().state())
                .isEqualTo(ClockState.LATE);
    }

    @Test
    void a_question_to_the_referrer_does_not_pause_the_statutory_clock() {
        facts.submitted("WT2023")
                .considered("2026-10-05")
                .asked("2026-10-06", "2026-10-20")
                .answered("2026-10-20");
        assertThat(facts.reading("SIN", "2026-10-20").standing().inWords())
                .isEqualTo("not met, late by 6 working days");
        assertThat(facts.reading("SIN", "2026-10-20").standings()).hasSize(1);
    }

    @Test
    void criteria_found_not_met_stop_the_review_and_hide_no_lateness() {
        facts.submitted("WT2023")
                .considered("2026-10-05")
                .notified("2026-10-05", "2026-10-23", "2026-10-23")
                .required("2026-10-23")
                .foundNotMet("2026-11-17");
        assertThat(facts.reading("RR", "2027-01-01").standing().inWords())
                .isEqualTo("stopped on Tuesday 17 November 2026, when it was late by 2 working days");
        assertThat(facts.reading("SIN", "2027-01-01").standing().workingDaysLate())
                .isEqualTo(9);
    }

    @Test
    void cedar_goes_to_another_area_and_nothing_is_owed_here() {
        facts.submitted("WT2023").considered("2026-10-05").outOfArea("2026-10-07");
        assertThat(ReferralClocks.read(facts.list(), LocalDate.of(2026, 12, 1)))
                .extracting(reading -> reading.standing().inWords())
                .containsExactly("stopped on Wednesday 7 October 2026", "stopped on Wednesday 7 October 2026");
    }

    @Test
    void a_duplicate_owes_nothing_but_what_it_missed_before_stays_missed() {
        facts.submitted("WT2023").considered("2026-10-05").duplicate("2026-10-14");
        assertThat(ReferralClocks.read(facts.list(), LocalDate.of(2026, 12, 1)))
                .extracting(reading -> reading.standing().inWords())
                .hasSize(2)
                .containsOnly("stopped on Wednesday 14 October 2026, when it was late by 2 working days");
    }

    @Test
    void a_review_that_was_refused_and_is_asked_for_again_keeps_its_clock() {
        facts.submitted("WT2023").requiredLocally("2026-09-10").requiredLocally("2026-09-20");
        assertThat(ReferralClocks.of(facts.list())).hasSize(1);
        assertThat(facts.reading("RR-LOCAL", "2026-10-02").standing().state()).isEqualTo(ClockState.LATE);
    }

    @Test
    void a_new_target_moves_no_due_day() {
        facts.submitted("WT2023").considered("2026-10-05").delayed("SIN", "2026-10-30");
        var sin = facts.reading("SIN", "2026-10-20");
        assertThat(sin.standing().deadline().dueOn()).isEqualTo("2026-10-12");
        assertThat(sin.standing().state()).isEqualTo(ClockState.LATE);
        assertThat(sin.explained()).isTrue();
        assertThat(facts.reading("PARTNERS", "2026-10-20").explained()).isFalse();
    }

    @Test
    void what_lies_beyond_the_calendar_is_warned_about() {
        facts.submitted("WT2023").considered("2028-12-22");
        assertThat(facts.reading("SIN", "2028-12-23").standing().warnings())
                .singleElement()
                .asString()
                .contains("ends on Sunday 31 December 2028");
    }
}
