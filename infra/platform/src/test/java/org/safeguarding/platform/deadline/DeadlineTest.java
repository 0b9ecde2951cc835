package org.safeguarding.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SIN           | 2026-12-18 | due Tuesday 29 December 2026: 5 working days from Friday 18 December 2026; 25 and 28 December are not counted; WT2023, notification
            SIN           | 2026-09-05 | due Friday 11 September 2026: 5 working days from Saturday 5 September 2026; WT2023, notification
            SIN           | 2026-10-05 | due Monday 12 October 2026: 5 working days from Monday 5 October 2026; WT2023, notification
            PARTNERS      | 2026-05-21 | due Friday 29 May 2026: 5 working days from Thursday 21 May 2026; 25 May is not counted; WT2023, partners told
            RR            | 2026-12-29 | due Wednesday 20 January 2027: 15 working days from Tuesday 29 December 2026; 1 January is not counted; WT2023, rapid review
            RR            | 2026-09-10 | due Thursday 1 October 2026: 15 working days from Thursday 10 September 2026; WT2023, rapid review
            RR            | 2026-10-23 | due Friday 13 November 2026: 15 working days from Friday 23 October 2026; WT2023, rapid review
            RR            | 2022-05-20 | due Tuesday 14 June 2022: 15 working days from Friday 20 May 2022; 2 and 3 June are not counted; WT2018, rapid review
            RR            | 2026-12-16 | due Monday 11 January 2027: 15 working days from Wednesday 16 December 2026; 25 and 28 December 2026 and 1 January 2027 are not counted; WT2023, rapid review
            PREPUB        | 2027-03-30 | due Wednesday 17 March 2027: 7 working days before Tuesday 30 March 2027; 26 and 29 March are not counted; WT2023, copies before publication
            LCSPR         | 2026-09-30 | due Tuesday 30 March 2027: 6 calendar months from Wednesday 30 September 2026; WT2023, local child safeguarding practice review
            LCSPR         | 2026-08-31 | due Sunday 28 February 2027: 6 calendar months from Monday 31 August 2026; WT2023, local child safeguarding practice review
            AVAILABLE     | 2027-03-30 | kept until Thursday 30 March 2028: 1 year from Tuesday 30 March 2027; WT2023, published report
            MEETING-FROM  | 2026-09-10 | not before Thursday 24 September 2026: 10 working days from Thursday 10 September 2026; local protocol after Devon's flowchart (about), rapid review meeting
            YEARLY        | 2026-09-29 | due Wednesday 30 September 2026: the next 30 September after Tuesday 29 September 2026; WT2023, yearly report
            YEARLY        | 2026-09-30 | due Thursday 30 September 2027: the next 30 September after Wednesday 30 September 2026; WT2023, yearly report
            BREACH        | 2026-09-10 | due Sunday 13 September 2026: 72 hours from Thursday 10 September 2026; UK GDPR article 33, breach told to the ICO
            """)
    void a_deadline_explains_itself(String id, LocalDate trigger, String explanation) {
        assertThat(Deadline.of(id, null, trigger).explanation()).isEqualTo(explanation);
        assertThat(Deadline.of(id, null, trigger).warnings()).isEmpty();
    }

    @Test
    void what_was_asked_for_is_due_when_it_was_asked_for() {
        assertThat(Deadline.asked("INFORMATION", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 9))
                        .explanation())
                .isEqualTo(
                        "due Friday 9 October 2026: the day asked for on Thursday 1 October 2026; local protocol: the"
                                + " day that the questions name, answer to the screening officer");
    }

    @ParameterizedTest
    @CsvSource({
        "WT2018, 2026-09-10, SIN/2018-07-04",
        "WT2023, 2026-09-10, SIN/2023-12-15",
        "WT2023, 2020-09-10, SIN/2023-12-15",
        "      , 2020-09-10, SIN/2018-07-04",
        "      , 2023-12-14, SIN/2018-07-04",
        "      , 2023-12-15, SIN/2023-12-15",
    })
    void the_pinned_edition_picks_the_row_and_otherwise_the_day_does(
            String guidance, LocalDate trigger, String version) {
        var deadline = Deadline.of("SIN", guidance, trigger);
        assertThat(deadline.policy().version()).isEqualTo(version);
        assertThat(deadline.warnings()).isEmpty();
    }

    @Test
    void a_row_that_belongs_to_no_edition_serves_all() {
        assertThat(Deadline.of("RR-LOCAL", "WT2018", LocalDate.of(2026, 9, 10))
                        .policy()
                        .version())
                .isEqualTo("RR-LOCAL/2018-07-04");
    }

    @Test
    void an_edition_without_a_row_is_warned_about() {
        var deadline = Deadline.of("SIN", "WT2026", LocalDate.of(2026, 9, 10));
        assertThat(deadline.policy().version()).isEqualTo("SIN/2023-12-15");
        assertThat(deadline.warnings())
                .containsExactly("No row of SIN belongs to WT2026; the row that was in force on the trigger's day is"
                        + " applied.");
    }

    @Test
    void a_trigger_before_every_row_is_warned_about() {
        var deadline = Deadline.of("SIN", null, LocalDate.of(2018, 7, 3));
        assertThat(deadline.policy().version()).isEqualTo("SIN/2018-07-04");
        assertThat(deadline.warnings())
                .containsExactly("No row of SIN was in force on Tuesday 3 July 2018; the nearest row is applied.");
    }

    @Test
    void what_has_no_row_has_no_deadline() {
        var day = LocalDate.of(2026, 9, 10);
        assertThatThrownBy(() -> Deadline.of("UNKNOWN", null, day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.of("MONITOR", null, day)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RR, 2028-12-06, 2028-12-29, false",
        "RR, 2028-12-07, 2029-01-01, true",
        "RR, 2031-05-01, 2031-05-22, true",
        "SIN, 2016-12-28, 2017-01-05, true",
        "LCSPR, 2028-12-08, 2029-06-08, false",
    })
    void beyond_the_calendar_a_working_day_is_presumed_and_warned_about(
            String id, LocalDate trigger, LocalDate due, boolean warned) {
        var deadline = Deadline.of(id, "WT2023", trigger);
        assertThat(deadline.dueOn()).isEqualTo(due);
        assertThat(deadline.warnings().stream().filter(warning -> warning.contains("calendar of bank holidays")))
                .hasSize(warned ? 1 : 0);
    }

    @Test
    void lateness_beyond_the_calendar_is_warned_about_too() {
        var deadline = Deadline.of("SIN", "WT2023", LocalDate.of(2028, 12, 15));
        assertThat(deadline.warnings()).isEmpty();
        assertThat(Standing.running(deadline, LocalDate.of(2029, 1, 2)).warnings())
                .containsExactly("The calendar of bank holidays ends on Sunday 31 December 2028; days after it are"
                        + " counted as if there were none.");
    }

    @ParameterizedTest(name = "{0} from {1} is missed from {2}")
    @CsvSource({
        "BREACH, 2026-10-24T12:00:00Z, 2026-10-27T12:00:00Z",
        "CDR,    2026-03-28T20:00:00Z, 2026-03-29T20:00:00Z",
        "SIN,    2026-09-05T10:00:00Z, 2026-09-11T23:00:00Z",
        "SIN,    2026-12-18T10:00:00Z, 2026-12-30T00:00:00Z",
    })
    void hours_elapse_and_days_end_in_london(String id, Instant trigger, Instant missedFrom) {
        var row = PolicyTable.inForce(id, London.dayOf(trigger)).orElseThrow();
        assertThat(row.missedFrom(trigger)).isEqualTo(missedFrom);
    }
}
