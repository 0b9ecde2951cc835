package org.safeguarding.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{3}: {0} + {1} is {2}")
    @CsvSource({
        "2026-09-05,  5, 2026-09-11, aware on a Saturday",
        "2026-12-18,  5, 2026-12-29, over Christmas",
        "2026-12-29, 15, 2027-01-20, over New Year",
        "2026-09-10, 15, 2026-10-01, Alder",
        "2026-10-05,  5, 2026-10-12, Gorse notified",
        "2026-10-23, 15, 2026-11-13, Gorse reviewed",
        "2022-06-01,  1, 2022-06-06, the Platinum Jubilee",
        "2020-05-07,  1, 2020-05-11, VE Day",
        "2020-05-01,  1, 2020-05-04, the Monday that was no holiday",
    })
    void a_limit_ends_on_its_last_working_day(LocalDate trigger, int days, LocalDate last, String story) {
        assertThat(WorkingDays.after(trigger, days)).as(story).isEqualTo(last);
    }

    @Test
    void every_limit_of_ten_years_is_what_counting_day_by_day_gives() {
        var working = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(2018, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            boolean weekend = List.of(6, 7).contains(day.getDayOfWeek().getValue());
            if (!weekend && !BankHolidays.englandAndWales().include(day)) {
                working.add(day);
            }
        }
        for (var trigger = LocalDate.of(2018, 1, 1); trigger.getYear() < 2028; trigger = trigger.plusDays(1)) {
            var from = trigger;
            var later =
                    working.stream().filter(day -> day.isAfter(from)).limit(20).toList();
            for (int days = 1; days <= 20; days++) {
                var last = later.get(days - 1);
                assertThat(WorkingDays.after(trigger, days)).isEqualTo(last);
                assertThat(WorkingDays.between(trigger, last)).isEqualTo(days);
            }
        }
    }

    @ParameterizedTest(name = "due {0}, done {1}: {2} late")
    @CsvSource({
        "2026-10-12, 2026-10-23, 9",
        "2026-10-12, 2026-10-13, 1",
        "2026-10-12, 2026-10-12, 0",
        "2026-10-12, 2026-10-01, 0",
        "2026-10-16, 2026-10-18, 0",
        "2026-10-16, 2026-10-19, 1",
    })
    void lateness_counts_the_working_days_after_the_limit(LocalDate due, LocalDate done, int late) {
        assertThat(WorkingDays.between(due, done)).isEqualTo(late);
    }

    @Test
    void a_limit_that_runs_out_of_the_calendar_is_refused() {
        var lastDays = LocalDate.of(2028, 12, 20);
        assertThatThrownBy(() -> WorkingDays.after(lastDays, 15)).isInstanceOf(BankHolidays.BeyondTheCalendar.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_limit_is_at_least_one_day(int days) {
        var trigger = LocalDate.of(2026, 9, 10);
        assertThatThrownBy(() -> WorkingDays.after(trigger, days)).isInstanceOf(IllegalArgumentException.class);
    }
}
