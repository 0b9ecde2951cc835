package org.safeguarding.review.rapidreview.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeguarding.review.rapidreview.domain.ChaseStep;

/** On which day which step of the ladder is reached, counted by hand. */
class ReminderLadderTest {

    @ParameterizedTest(name = "due {0} ({4})")
    @CsvSource({
        "2026-09-24, 2026-09-22, 2026-09-25, 2026-09-29, a Thursday like any other",
        "2026-09-26, 2026-09-24, 2026-09-28, 2026-09-30, a Saturday",
        "2026-12-29, 2026-12-23, 2026-12-30, 2027-01-04, after Christmas: 25 and 28 December and 1 January do not count",
        "2026-12-24, 2026-12-22, 2026-12-29, 2026-12-31, before Christmas",
        "2027-03-30, 2027-03-24, 2027-03-31, 2027-04-02, after Easter: 26 and 29 March do not count",
        "2027-03-25, 2027-03-23, 2027-03-30, 2027-04-01, before Good Friday",
    })
    void each_day_has_its_step(LocalDate due, LocalDate before, LocalDate after, LocalDate chair, String why) {
        before.minusDays(20)
                .datesUntil(chair.plusDays(20))
                .forEach(day -> assertThat(ReminderLadder.reached(due, day))
                        .as(day.toString())
                        .isEqualTo(Optional.ofNullable(step(day, before, due, after, chair))));
    }

    @Test
    void no_return_whose_first_step_is_reached_lies_beyond_the_horizon() {
        var beyond = LocalDate.of(2018, 7, 4)
                .datesUntil(LocalDate.of(2036, 1, 1))
                .filter(due -> ReminderLadder.reached(due, lastDayBeyond(due)).isPresent())
                .toList();

        assertThat(beyond).isEmpty();
    }

    /** The last day on which that due day is not looked at yet. */
    private static LocalDate lastDayBeyond(LocalDate due) {
        var ahead = ReminderLadder.horizon(due).toEpochDay() - due.toEpochDay();
        return due.minusDays(ahead + 1);
    }

    private static @Nullable ChaseStep step(
            LocalDate day, LocalDate before, LocalDate due, LocalDate after, LocalDate chair) {
        if (!day.isBefore(chair)) {
            return ChaseStep.TO_THE_CHAIR;
        }
        if (!day.isBefore(after)) {
            return ChaseStep.AFTER_DUE;
        }
        if (!day.isBefore(due)) {
            return ChaseStep.ON_THE_DAY;
        }
        return day.isBefore(before) ? null : ChaseStep.BEFORE_DUE;
    }
}
