package org.safeguarding.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private final Deadline gorse = Deadline.of("SIN", "WT2023", LocalDate.of(2026, 10, 5));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-05 | RUNNING | 0 | running
            2026-10-12 | RUNNING | 0 | running
            2026-10-13 | LATE    | 1 | not met, late by 1 working day
            2026-10-23 | LATE    | 9 | not met, late by 9 working days
            """)
    void until_it_is_met_a_clock_runs_and_then_is_late(LocalDate today, ClockState state, int late, String words) {
        assertStands(Standing.running(gorse, today), state, late, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-05 | MET      | 0 | met on Monday 5 October 2026
            2026-10-12 | MET      | 0 | met on Monday 12 October 2026
            2026-10-23 | MET_LATE | 9 | met on Friday 23 October 2026, late by 9 working days
            """)
    void once_it_is_met_it_was_in_time_or_late_for_ever(LocalDate metOn, ClockState state, int late, String words) {
        assertStands(Standing.met(gorse, metOn), state, late, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-12 | STOPPED | 0 | stopped on Monday 12 October 2026
            2026-10-14 | STOPPED | 2 | stopped on Wednesday 14 October 2026, when it was late by 2 working days
            """)
    void what_stops_a_clock_does_not_hide_that_it_was_late(LocalDate on, ClockState state, int late, String words) {
        assertStands(Standing.stopped(gorse, on), state, late, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-17 | met on Saturday 17 October 2026, late by 1 day, before the next working day
            2026-10-18 | met on Sunday 18 October 2026, late by 2 days, before the next working day
            2026-10-19 | met on Monday 19 October 2026, late by 1 working day
            """)
    void a_weekend_after_the_day_is_late_though_no_working_day_is_lost(LocalDate metOn, String words) {
        var dueOnFriday = Deadline.of("SIN", "WT2023", LocalDate.of(2026, 10, 9));
        var standing = Standing.met(dueOnFriday, metOn);
        assertThat(standing.breached()).isTrue();
        assertThat(standing.inWords()).isEqualTo(words);
    }

    private static void assertStands(Standing standing, ClockState state, int late, String words) {
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.workingDaysLate()).isEqualTo(late);
        assertThat(standing.inWords()).isEqualTo(words);
        assertThat(standing.breached()).isEqualTo(late > 0);
    }
}
