package org.safeguarding.platform.deadline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OracleTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    static List<String> versions() {
        return List.copyOf(Oracle.LIMITS.keySet());
    }

    @Test
    void the_oracle_knows_every_row_whose_day_is_counted() {
        assertThat(PolicyTable.rows().stream()
                        .filter(row -> row.term().isCounted())
                        .map(Policy::version))
                .containsExactlyInAnyOrderElementsOf(Oracle.LIMITS.keySet());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void every_start_day_of_eighteen_years_ends_where_the_oracle_ends(String version) {
        var row = row(version);
        var limit = requireNonNull(Oracle.LIMITS.get(version));
        var differences = new ArrayList<String>();

        starts().forEach(start -> {
            var expected = Oracle.end(limit, start);
            var counted = Deadline.of(row, start);
            if (!counted.dueOn().equals(expected.day())
                    || !counted.notCounted().equals(expected.steppedOver())
                    || counted.warnings().isEmpty() == expected.leftTheCalendar()) {
                differences.add(start + ": " + expected + " and not " + counted.explanation() + counted.warnings());
            }
        });

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void every_day_has_the_row_that_the_oracle_would_take(String version) {
        var limit = requireNonNull(Oracle.LIMITS.get(version));
        var row = row(version);

        var differing = starts().filter(day -> {
                    boolean holds = !day.isBefore(limit.from()) && (limit.to() == null || !day.isAfter(limit.to()));
                    return PolicyTable.inForce(row.id(), day).equals(Optional.of(row)) != holds;
                })
                .toList();

        assertThat(differing).isEmpty();
    }

    @Test
    void every_lateness_of_forty_days_is_what_the_oracle_counts() {
        var differences = new ArrayList<String>();
        var row = row("SIN/2023-12-15");
        starts().forEach(start -> {
            var deadline = Deadline.of(row, start);
            for (int later = -3; later < 40; later++) {
                var today = deadline.dueOn().plusDays(later);
                var state = later > 0 ? ClockState.LATE : ClockState.RUNNING;
                var running = Standing.running(deadline, today);
                var met = Standing.met(deadline, today);
                int late = Oracle.late(deadline.dueOn(), today);
                if (running.state() != state
                        || running.workingDaysLate() != late
                        || met.workingDaysLate() != late
                        || met.state() != (later > 0 ? ClockState.MET_LATE : ClockState.MET)) {
                    differences.add(today + " after " + start + ": " + late + " and not " + running);
                }
            }
        });

        assertThat(differences).isEmpty();
    }

    private static Stream<LocalDate> starts() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    private static Policy row(String version) {
        return PolicyTable.rows().stream()
                .filter(row -> row.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}
