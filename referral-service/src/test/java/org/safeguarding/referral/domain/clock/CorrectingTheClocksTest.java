package org.safeguarding.referral.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safeguarding.platform.deadline.ClockState;
import org.safeguarding.platform.deadline.Standing;
import org.safeguarding.referral.domain.NotificationType;

/** What is put right later (a notification amended, a decision reconsidered, another edition) is counted beside what stood, and hides no lateness. */
class CorrectingTheClocksTest {

    private final Facts facts = new Facts();

    @Test
    void an_amended_notification_does_not_hide_that_the_first_was_late() {
        facts.submitted("WT2023")
                .considered("2026-10-05")
                .notified("2026-10-05", "2026-10-23", "2026-10-23")
                .required("2026-10-23")
                .amended("2026-10-20", "2026-10-22", "2026-10-22");

        var sin = facts.reading("SIN", "2026-11-01");
        assertThat(sin.firstDueOn()).isEqualTo("2026-10-12");
        assertThat(sin.standing().state()).isEqualTo(ClockState.MET_LATE);
        assertThat(sin.standing().workingDaysLate()).isEqualTo(9);
        assertThat(sin.standings()).extracting(Standing::state).containsExactly(ClockState.MET_LATE, ClockState.MET);
        assertThat(sin.events()).containsExactly("event-1", "event-2", "event-4");

        var review = facts.reading("RR", "2026-11-13");
        assertThat(review.firstDueOn()).isEqualTo("2026-11-13");
        assertThat(review.standings())
                .extracting(standing -> standing.deadline().dueOn())
                .containsExactly(LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 12));
        assertThat(review.standing().state()).as("the amended day is over").isEqualTo(ClockState.LATE);
    }

    @Test
    void an_amendment_that_brings_a_breach_to_light_shows_it() {
        facts.submitted("WT2023")
                .considered("2026-10-05")
                .notified("2026-10-05", "2026-10-09", "2026-10-09")
                .amended("2026-10-01", "2026-10-09", "2026-10-09");

        var sin = facts.reading("SIN", "2026-11-01");
        assertThat(sin.standing().state()).isEqualTo(ClockState.MET_LATE);
        assertThat(sin.standing().workingDaysLate()).isEqualTo(1);
        assertThat(sin.firstDueOn()).isEqualTo("2026-10-12");
    }

    @Test
    void an_amendment_that_changes_no_day_is_no_second_count() {
        facts.submitted("WT2023")
                .considered("2026-10-05")
                .notified("2026-10-05", "2026-10-09", "2026-10-09")
                .required("2026-10-09")
                .amended("2026-10-05", "2026-10-09", "2026-10-09");

        assertThat(ReferralClocks.read(facts.list(), LocalDate.of(2026, 11, 1)))
                .allSatisfy(reading -> assertThat(reading.standings()).hasSize(1));
    }

    @Test
    void partners_who_were_told_later_end_their_clock_when_that_is_said() {
        facts.submitted("WT2023").considered("2026-10-05").notified("2026-10-05", "2026-10-09", null);
        assertThat(facts.reading("PARTNERS", "2026-10-13").standing().state()).isEqualTo(ClockState.LATE);

        facts.amended("2026-10-05", "2026-10-09", "2026-10-13");
        assertThat(facts.reading("PARTNERS", "2026-10-20").standing().inWords())
                .isEqualTo("met on Tuesday 13 October 2026, late by 1 working day");
        assertThat(facts.reading("PARTNERS", "2026-10-20").standings()).hasSize(1);
    }

    @Test
    void a_notification_that_names_an_earlier_awareness_is_counted_from_both() {
        facts.submitted("WT2023").considered("2026-10-08").notified("2026-10-05", "2026-10-14", "2026-10-14");

        var sin = facts.reading("SIN", "2026-11-01");
        assertThat(sin.firstDueOn()).isEqualTo("2026-10-15");
        assertThat(sin.standing().inWords()).isEqualTo("met on Wednesday 14 October 2026, late by 2 working days");
        assertThat(sin.standings()).hasSize(2);
    }

    @Test
    void a_decision_not_to_notify_stops_the_clock_and_a_reconsideration_starts_its_own() {
        facts.submitted("WT2023")
                .considered("2026-10-05")
                .notNotified("2026-10-07")
                .requiredLocally("2026-10-07");
        assertThat(facts.reading("SIN", "2026-11-30").standing().inWords())
                .isEqualTo("stopped on Wednesday 7 October 2026");
        assertThat(facts.reading("RR-LOCAL", "2026-10-28").standing().state()).isEqualTo(ClockState.RUNNING);

        facts.considered("2026-12-18");
        assertThat(facts.reading("SIN", "2026-12-30").standing().state()).isEqualTo(ClockState.STOPPED);
        var second = facts.reading("SIN-2", "2026-12-30").standing();
        assertThat(second.state()).isEqualTo(ClockState.LATE);
        assertThat(second.deadline().dueOn()).isEqualTo("2026-12-29");

        facts.notified("2026-12-18", "2026-12-29", "2026-12-29").required("2026-12-29");
        assertThat(facts.reading("SIN-2", "2027-01-30").standing().state()).isEqualTo(ClockState.MET);
        assertThat(facts.reading("SIN", "2027-01-30").standing().endedOn()).isEqualTo("2026-10-07");
        assertThat(facts.reading("RR", "2027-01-20").standing().deadline().dueOn())
                .isEqualTo("2027-01-20");
        assertThat(facts.reading("RR-LOCAL", "2027-01-20").standing().inWords())
                .isEqualTo("stopped on Tuesday 29 December 2026, when it was late by 42 working days");
    }

    @Test
    void a_notification_that_opens_no_review_has_no_clock_for_one_until_it_is_amended_to_one_that_does() {
        facts.submitted("WT2023")
                .considered("2026-10-05")
                .notified(NotificationType.LAC_DEATH, "2026-10-05", "2026-10-09", "2026-10-09");
        assertThat(ReferralClocks.of(facts.list()))
                .extracting(CaseClock::name)
                .containsExactly(ClockName.SIN, ClockName.PARTNERS);

        facts.amended(NotificationType.DEATH, "2026-10-05", "2026-10-09", "2026-10-09");
        assertThat(facts.reading("RR", "2026-10-30").standing().deadline().dueOn())
                .as("counted from the amendment")
                .isEqualTo("2026-11-16");
        assertThat(facts.reading("SIN", "2026-10-30").standings())
                .as("as it was")
                .hasSize(1);

        facts.amended(NotificationType.DEATH, "2026-10-05", "2026-10-08", "2026-10-09");
        assertThat(facts.reading("RR", "2026-10-30").standings()).hasSize(1);

        facts.amended(NotificationType.LAC_DEATH, "2026-10-05", "2026-10-09", "2026-10-09");
        assertThat(facts.reading("RR", "2026-12-01").standing().inWords())
                .isEqualTo("stopped on Monday 26 October 2026");
    }

    @Test
    void the_pinned_edition_picks_the_row_and_its_change_is_counted_beside() {
        facts.submitted("WT2018").considered("2026-10-05");
        assertThat(facts.reading("SIN", "2026-10-06")
                        .standing()
                        .deadline()
                        .policy()
                        .version())
                .isEqualTo("SIN/2018-07-04");

        facts.guidanceChanged("WT2018", "WT2023");
        var sin = facts.reading("SIN", "2026-10-06");
        assertThat(sin.standings())
                .extracting(standing -> standing.deadline().policy().version())
                .containsExactly("SIN/2018-07-04", "SIN/2023-12-15");
        assertThat(sin.events()).containsExactly("event-1", "event-2");

        facts.notified("2026-10-05", "2026-10-14", null);
        assertThat(facts.reading("SIN", "2026-10-20").standings())
                .extracting(Standing::workingDaysLate)
                .containsExactly(2, 2);
    }
}
