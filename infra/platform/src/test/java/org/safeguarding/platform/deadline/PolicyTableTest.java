package org.safeguarding.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTableTest {

    @ParameterizedTest
    @CsvSource({
        "RR, 2018-07-04, RR/2018-07-04",
        "RR, 2023-12-14, RR/2018-07-04",
        "RR, 2023-12-15, RR/2023-12-15",
        "RR, 2026-09-10, RR/2023-12-15",
        "RR-LOCAL, 2026-09-10, RR-LOCAL/2018-07-04",
    })
    void the_row_in_force_on_the_triggers_day_applies(String id, LocalDate trigger, String version) {
        assertThat(PolicyTable.inForce(id, trigger).map(Policy::version)).hasValue(version);
    }

    @Test
    void before_the_first_row_and_for_an_unknown_id_no_policy_is_in_force() {
        assertThat(PolicyTable.inForce("RR", LocalDate.of(2018, 7, 3))).isEmpty();
        assertThat(PolicyTable.inForce("UNKNOWN", LocalDate.of(2026, 9, 10))).isEmpty();
    }

    @Test
    void a_rapid_review_is_due_on_the_fifteenth_working_day() {
        var trigger = LocalDate.of(2026, 9, 10);
        assertThat(PolicyTable.inForce("RR", trigger).map(row -> row.dueOn(trigger)))
                .hasValue(LocalDate.of(2026, 10, 1));
    }

    @Test
    void never_do_two_rows_of_one_id_hold_on_the_same_day() {
        for (var day = LocalDate.of(2017, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            var on = day;
            assertThat(PolicyTable.rows().stream()
                            .filter(row -> row.holdsOn(on))
                            .map(Policy::id))
                    .doesNotHaveDuplicates();
        }
    }
}
