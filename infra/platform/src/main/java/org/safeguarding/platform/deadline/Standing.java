package org.safeguarding.platform.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a clock stands on a day: what it was due by, what ended it, and by how many working days its day was missed.
 * {@code endedOn} is null while it runs.
 */
public record Standing(
        Deadline deadline,
        ClockState state,
        @Nullable LocalDate endedOn,
        int workingDaysLate,
        String inWords,
        List<String> warnings) {

    /** A clock that nothing has ended yet. */
    public static Standing running(Deadline deadline, LocalDate today) {
        return of(deadline, today.isAfter(deadline.dueOn()) ? ClockState.LATE : ClockState.RUNNING, null, today);
    }

    /** A clock that was met. */
    public static Standing met(Deadline deadline, LocalDate metOn) {
        return of(deadline, metOn.isAfter(deadline.dueOn()) ? ClockState.MET_LATE : ClockState.MET, metOn, metOn);
    }

    /** A clock that ended without being met, because nothing was owed any more. */
    public static Standing stopped(Deadline deadline, LocalDate stoppedOn) {
        return of(deadline, ClockState.STOPPED, stoppedOn, stoppedOn);
    }

    /** Whether its day was missed. */
    public boolean breached() {
        return late(endedOn) || state == ClockState.LATE;
    }

    private boolean late(@Nullable LocalDate day) {
        return day != null && day.isAfter(deadline.dueOn());
    }

    private static Standing of(Deadline deadline, ClockState state, @Nullable LocalDate endedOn, LocalDate until) {
        int late = WorkingDays.between(deadline.dueOn(), until, WorkingDays::isPresumedWorkingDay);
        var lateness = until.isAfter(deadline.dueOn())
                ? BankHolidays.englandAndWales().warnings(deadline.dueOn(), until)
                : Stream.<String>empty();
        return new Standing(
                deadline,
                state,
                endedOn,
                late,
                words(deadline, state, until, late),
                Stream.concat(deadline.warnings().stream(), lateness).distinct().toList());
    }

    private static String words(Deadline deadline, ClockState state, LocalDate until, int late) {
        return switch (state) {
            case RUNNING -> "running";
            case MET -> "met on " + Words.day(until);
            case LATE -> "not met, late by " + lateness(deadline, until, late);
            case MET_LATE -> "met on " + Words.day(until) + ", late by " + lateness(deadline, until, late);
            case STOPPED ->
                "stopped on " + Words.day(until)
                        + (until.isAfter(deadline.dueOn())
                                ? ", when it was late by " + lateness(deadline, until, late)
                                : "");
        };
    }

    private static String lateness(Deadline deadline, LocalDate until, int late) {
        if (late > 0) {
            return Words.workingDays(late);
        }
        long days = DAYS.between(deadline.dueOn(), until);
        return days + (days == 1 ? " day" : " days") + ", before the next working day";
    }
}
