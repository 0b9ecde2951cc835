package org.safeguarding.platform.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How long a clock runs: so many days, months or hours, on or back, or until a fixed day; {@code yearly} is that day. */
public record Term(int limit, Unit unit, @Nullable MonthDay yearly) {

    /** What a limit counts. */
    public enum Unit {
        /** Working days; the first one after the trigger is 1. */
        WD,
        /** Working days, counted back from the trigger; the last one before it is 1. */
        WD_BACK,
        DAYS,
        /** Calendar months, to the same day of the month or its last one. */
        MONTHS,
        YEARS,
        /** Elapsed hours; where only the trigger's day is known, whole days. */
        HOURS,
        /** A day of each year: the next one after the trigger. */
        FIXED_DAY,
        /** Whatever day was asked for. */
        AS_ASKED,
        /** At intervals that nobody fixed: there is no due day. */
        INTERVALS
    }

    static Term of(String limit, Unit unit) {
        return switch (unit) {
            case FIXED_DAY -> new Term(0, unit, MonthDay.parse("--" + limit));
            case AS_ASKED, INTERVALS -> new Term(0, unit, null);
            default -> new Term(Integer.parseInt(limit), unit, null);
        };
    }

    /** Whether the due day follows from the trigger's day alone. */
    public boolean isCounted() {
        return unit != Unit.AS_ASKED && unit != Unit.INTERVALS;
    }

    /** Whether bank holidays matter to it. */
    boolean countsWorkingDays() {
        return unit == Unit.WD || unit == Unit.WD_BACK;
    }

    LocalDate end(LocalDate trigger, Predicate<LocalDate> working) {
        return switch (unit) {
            case WD -> WorkingDays.count(trigger, limit, 1, working);
            case WD_BACK -> WorkingDays.count(trigger, limit, -1, working);
            case DAYS -> trigger.plusDays(limit);
            case MONTHS -> trigger.plusMonths(limit);
            case YEARS -> trigger.plusYears(limit);
            case HOURS -> trigger.plusDays(Math.ceilDiv(limit, 24));
            case FIXED_DAY -> next(requireNonNull(yearly), trigger);
            case AS_ASKED, INTERVALS -> throw new IllegalStateException("No day follows from a term " + unit + ".");
        };
    }

    /** The term in words, such as {@code 5 working days from}, to be followed by the trigger's day. */
    String inWords() {
        return switch (unit) {
            case WD -> plural("working day") + " from";
            case WD_BACK -> plural("working day") + " before";
            case DAYS -> plural("day") + " from";
            case MONTHS -> plural("calendar month") + " from";
            case YEARS -> plural("year") + " from";
            case HOURS -> plural("hour") + " from";
            case FIXED_DAY -> "the next " + Words.day(requireNonNull(yearly)) + " after";
            case AS_ASKED -> "the day asked for on";
            case INTERVALS -> "at regular intervals from";
        };
    }

    /** The limit by itself, as a table shows it. */
    public String text() {
        return switch (unit) {
            case FIXED_DAY -> Words.day(requireNonNull(yearly));
            case AS_ASKED -> "the day asked for";
            case INTERVALS -> "regular intervals";
            case WD_BACK -> plural("working day") + " back";
            default -> inWords().substring(0, inWords().lastIndexOf(' '));
        };
    }

    private String plural(String noun) {
        return String.format(Locale.ROOT, limit == 1 ? "%d %s" : "%d %ss", limit, noun);
    }

    private static LocalDate next(MonthDay day, LocalDate trigger) {
        var thisYear = day.atYear(trigger.getYear());
        return thisYear.isAfter(trigger) ? thisYear : day.atYear(trigger.getYear() + 1);
    }
}
