package org.safeguarding.platform.deadline;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts deadlines a second time, from the text of the law's page and without a line of what it checks: its limits are
 * written down again, its holidays follow from rules and the published exceptions, and it takes one day at a time.
 */
final class Oracle {

    static final LocalDate CALENDAR_BEGINS = LocalDate.of(2017, 1, 1);
    static final LocalDate CALENDAR_ENDS = LocalDate.of(2028, 12, 31);

    private static final LocalDate WT2018 = LocalDate.of(2018, 7, 4);
    private static final LocalDate WT2023 = LocalDate.of(2023, 12, 15);
    private static final LocalDate FOI_ACT = LocalDate.of(2005, 1, 1);
    private static final LocalDate GDPR = LocalDate.of(2018, 5, 25);

    private static final Set<LocalDate> HOLIDAYS = holidays();

    /** The limits as the page of the domain states them, by the name of the row. */
    static final Map<String, Limit> LIMITS = limits();

    private Oracle() {}

    /** What one row says, in the oracle's own words. */
    record Limit(
            String counting,
            int many,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** The end of a limit, and which holidays it stepped over. */
    record End(LocalDate day, List<LocalDate> steppedOver, boolean leftTheCalendar) {}

    static End end(Limit limit, LocalDate start) {
        return switch (limit.counting()) {
            case "working days" -> walk(start, limit.many(), 1);
            case "working days back" -> walk(start, limit.many(), -1);
            case "days" -> plain(walkDays(start, limit.many()));
            case "months" -> plain(walkMonths(start, limit.many()));
            case "the thirtieth of September" -> plain(walkTo(start, Month.SEPTEMBER, 30));
            default -> throw new IllegalArgumentException(limit.counting());
        };
    }

    /** How many working days have begun since the day after the limit. */
    static int late(LocalDate due, LocalDate today) {
        int late = 0;
        for (var day = due; day.isBefore(today); ) {
            day = day.plusDays(1);
            if (works(day)) {
                late++;
            }
        }
        return late;
    }

    private static End walk(LocalDate start, int many, int step) {
        var steppedOver = new ArrayList<LocalDate>();
        var day = start;
        boolean left = outside(start);
        int owed = many;
        while (owed > 0) {
            day = day.plusDays(step);
            left |= outside(day);
            if (works(day)) {
                owed--;
            } else if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                steppedOver.add(day);
            }
        }
        return new End(day, steppedOver.stream().sorted().toList(), left);
    }

    private static LocalDate walkDays(LocalDate start, int many) {
        var day = start;
        for (int walked = 0; walked < many; walked++) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Walks until so many months have turned, and on to the same number, or stops at the month's last day. */
    private static LocalDate walkMonths(LocalDate start, int many) {
        var day = start;
        int turned = 0;
        while (turned < many || day.getDayOfMonth() < start.getDayOfMonth()) {
            var next = day.plusDays(1);
            if (next.getDayOfMonth() == 1) {
                if (turned == many) {
                    return day;
                }
                turned++;
            }
            day = next;
        }
        return day;
    }

    private static LocalDate walkTo(LocalDate start, Month month, int number) {
        var day = start.plusDays(1);
        while (day.getMonth() != month || day.getDayOfMonth() != number) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static End plain(LocalDate day) {
        return new End(day, List.of(), false);
    }

    private static boolean works(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            default -> !HOLIDAYS.contains(day);
        };
    }

    private static boolean outside(LocalDate day) {
        return day.isBefore(CALENDAR_BEGINS) || day.isAfter(CALENDAR_ENDS);
    }

    private static Set<LocalDate> holidays() {
        var days = new HashSet<LocalDate>();
        for (int year = CALENDAR_BEGINS.getYear(); year <= CALENDAR_ENDS.getYear(); year++) {
            var easter = easter(year);
            days.add(easter.minusDays(2));
            days.add(easter.plusDays(1));
            days.add(firstMonday(LocalDate.of(year, 5, 1)));
            days.add(lastMonday(LocalDate.of(year, 5, 31)));
            days.add(lastMonday(LocalDate.of(year, 8, 31)));
            days.add(orTheWeekdayAfter(LocalDate.of(year, 1, 1), days));
            var christmas = LocalDate.of(year, 12, 25);
            var boxing = christmas.plusDays(1);
            // A Sunday's Christmas moves behind Boxing Day, which is the Monday.
            if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
                days.add(boxing);
                days.add(boxing.plusDays(1));
            } else {
                days.add(orTheWeekdayAfter(christmas, days));
                days.add(orTheWeekdayAfter(boxing, days));
            }
        }
        // 2020: moved to the anniversary of VE Day. 2022: moved for the jubilee, which had a day of its own, and the
        // late Queen's funeral. 2023: the coronation.
        days.remove(LocalDate.of(2020, 5, 4));
        days.add(LocalDate.of(2020, 5, 8));
        days.remove(LocalDate.of(2022, 5, 30));
        days.add(LocalDate.of(2022, 6, 2));
        days.add(LocalDate.of(2022, 6, 3));
        days.add(LocalDate.of(2022, 9, 19));
        days.add(LocalDate.of(2023, 5, 8));
        return days;
    }

    private static LocalDate orTheWeekdayAfter(LocalDate day, Set<LocalDate> taken) {
        var free = day;
        while (free.getDayOfWeek() == DayOfWeek.SATURDAY
                || free.getDayOfWeek() == DayOfWeek.SUNDAY
                || taken.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    private static LocalDate firstMonday(LocalDate from) {
        var day = from;
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate lastMonday(LocalDate from) {
        var day = from;
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Easter Sunday by the anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int months = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, months / 31, months % 31 + 1);
    }

    private static Map<String, Limit> limits() {
        var limits = new LinkedHashMap<String, Limit>();
        for (var guided : List.of(
                entry("SIN", working(5)),
                entry("PARTNERS", working(5)),
                entry("RR", working(15)),
                entry("LCSPR", new Limit("months", 6, WT2018, null)),
                entry("PREPUB", new Limit("working days back", 7, WT2018, null)),
                entry("AVAILABLE", new Limit("months", 12, WT2018, null)))) {
            var limit = guided.getValue();
            limits.put(
                    guided.getKey() + "/2018-07-04",
                    new Limit(limit.counting(), limit.many(), WT2018, WT2023.minusDays(1)));
            limits.put(guided.getKey() + "/2023-12-15", new Limit(limit.counting(), limit.many(), WT2023, null));
        }
        limits.put("RR-LOCAL/2018-07-04", working(15));
        limits.put("RETURNS/2018-07-04", working(10));
        limits.put("REMINDER-BEFORE/2018-07-04", new Limit("working days back", 2, WT2018, null));
        limits.put("REMINDER-ON-DAY/2018-07-04", new Limit("days", 0, WT2018, null));
        limits.put("REMINDER-AFTER/2018-07-04", working(1));
        limits.put("REMINDER-CHAIR/2018-07-04", working(3));
        limits.put("MEETING-FROM/2018-07-04", working(10));
        limits.put("MEETING-TO/2018-07-04", working(12));
        limits.put("SIGN-OFF-FROM/2018-07-04", working(12));
        limits.put("SIGN-OFF-TO/2018-07-04", working(15));
        limits.put("PANEL_REPLY/2018-07-04", new Limit("days", 10, WT2018, null));
        limits.put("NATIONAL/2018-07-04", new Limit("months", 6, WT2018, null));
        limits.put("NATIONAL-COPY/2018-07-04", new Limit("working days back", 15, WT2018, null));
        limits.put("YEARLY/2023-12-15", new Limit("the thirtieth of September", 0, WT2023, null));
        limits.put("CDR/2018-07-04", new Limit("days", 1, WT2018, null));
        limits.put("FOI/2005-01-01", new Limit("working days", 20, FOI_ACT, null));
        limits.put("SAR/2018-05-25", new Limit("months", 1, GDPR, null));
        limits.put("SAR-EXTENDED/2018-05-25", new Limit("months", 3, GDPR, null));
        limits.put("BREACH/2018-05-25", new Limit("days", 3, GDPR, null));
        return limits;
    }

    private static Limit working(int many) {
        return new Limit("working days", many, WT2018, null);
    }
}
