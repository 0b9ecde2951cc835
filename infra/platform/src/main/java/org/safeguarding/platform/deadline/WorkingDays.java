package org.safeguarding.platform.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Working days: Monday to Friday without the bank holidays of England and Wales; the first one after a trigger is day 1. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The last day of a limit of so many working days; the trigger's own day never counts. */
    public static LocalDate after(LocalDate trigger, int days) {
        return count(trigger, days, 1, WorkingDays::isWorkingDay);
    }

    /** The day so many working days before another; that other day never counts. */
    public static LocalDate before(LocalDate trigger, int days) {
        return count(trigger, days, -1, WorkingDays::isWorkingDay);
    }

    /** How many working days lie after the one day up to and including the other: a limit missed by so many. */
    public static int between(LocalDate after, LocalDate until) {
        return between(after, until, WorkingDays::isWorkingDay);
    }

    /** Whether it is a working day; {@link BankHolidays.BeyondTheCalendar} where that is not known. */
    public static boolean isWorkingDay(LocalDate day) {
        boolean holiday = BankHolidays.englandAndWales().include(day);
        return !holiday && isWeekday(day);
    }

    /** Whether it is a working day as far as is known: beyond the calendar no holiday is, so whoever asks has to warn. */
    static boolean isPresumedWorkingDay(LocalDate day) {
        return isWeekday(day) && !isBankHoliday(day);
    }

    /** Whether it is known to be a bank holiday. */
    static boolean isBankHoliday(LocalDate day) {
        var holidays = BankHolidays.englandAndWales();
        return holidays.covers(day) && holidays.include(day);
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static int between(LocalDate after, LocalDate until, Predicate<LocalDate> working) {
        return Math.toIntExact(after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(working)
                .count());
    }

    static LocalDate count(LocalDate trigger, int days, int step, Predicate<LocalDate> working) {
        if (days < 1) {
            throw new IllegalArgumentException("A limit is at least one working day, not " + days + ".");
        }
        var day = trigger;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(step);
            if (working.test(day)) {
                counted++;
            }
        }
        return day;
    }
}
