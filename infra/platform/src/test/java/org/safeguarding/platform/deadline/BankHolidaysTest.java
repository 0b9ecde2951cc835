package org.safeguarding.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    /** Moved or proclaimed: the days on which rules and what was published differ. */
    private static final Set<LocalDate> ONE_OFFS = Set.of(
            LocalDate.of(2020, 5, 4),
            LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private final BankHolidays calendar = BankHolidays.englandAndWales();

    @Test
    void every_covered_day_but_the_one_offs_is_what_the_rules_of_a_calendar_library_say() {
        var library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

        var differing = calendar.from()
                .datesUntil(calendar.until().plusDays(1))
                .filter(day -> !ONE_OFFS.contains(day))
                // A library may list both the Saturday and its substitute; only working days concern a clock.
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> calendar.include(day) != library.isHoliday(day, "eng"))
                .collect(Collectors.toSet());

        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-04, false",
        "2020-05-08, true",
        "2022-05-30, false",
        "2022-06-02, true",
        "2022-06-03, true",
        "2022-09-19, true",
        "2023-05-01, true",
        "2023-05-08, true",
    })
    void moved_and_proclaimed_holidays_are_as_they_were_published(LocalDate day, boolean holiday) {
        assertThat(calendar.include(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-31", "2029-01-01"})
    void a_day_outside_the_coverage_is_refused_and_never_guessed(LocalDate day) {
        assertThat(calendar.covers(day)).isFalse();
        assertThatThrownBy(() -> calendar.include(day))
                .isInstanceOf(BankHolidays.BeyondTheCalendar.class)
                .hasMessageContaining(day.toString())
                .hasMessageContaining("2017-01-01 to 2028-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-01-01", "2028-12-31"})
    void the_first_and_the_last_covered_day_are_known(LocalDate day) {
        assertThat(calendar.covers(day)).isTrue();
        assertThat(calendar.include(day)).isFalse();
    }
}
