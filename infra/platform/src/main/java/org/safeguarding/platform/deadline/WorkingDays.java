package org.safeguarding.platform.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days: Monday to Friday without the bank holidays of England and Wales; the first one after a trigger is day 1. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The last day of a limit of so many working days; the trigger's own day never counts. */
    public static LocalDate after(LocalDate trigger, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A limit is at least one working day, not " + days + ".");
        }
        var day = trigger;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** How many working days lie after the one day up to and including the other: a limit missed by so many. */
    public static int between(LocalDate after, LocalDate until) {
        return Math.toIntExact(after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count());
    }

    /** Whether it is a working day; {@link BankHolidays.BeyondTheCalendar} where that is not known. */
    public static boolean isWorkingDay(LocalDate day) {
        boolean holiday = BankHolidays.englandAndWales().include(day);
        return !holiday && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
