package org.safeguarding.platform.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Days as people in England write them. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Words() {}

    /** Such as {@code Tuesday 29 December 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 30 September}. */
    static String day(MonthDay day) {
        return DAY_OF_YEAR.format(day);
    }

    /** Such as {@code 1 working day} or {@code 9 working days}. */
    public static String workingDays(int days) {
        return days + (days == 1 ? " working day" : " working days");
    }

    /** Such as {@code 25 and 28 December}; with the year where it is not the one of {@code beside} throughout. */
    static String days(List<LocalDate> days, LocalDate beside) {
        boolean sameYear = days.stream().allMatch(day -> day.getYear() == beside.getYear());
        var months = new LinkedHashMap<YearMonth, List<String>>();
        for (var day : days) {
            months.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>())
                    .add(Integer.toString(day.getDayOfMonth()));
        }
        return list(months.entrySet().stream()
                .map(month -> list(month.getValue()) + " " + (sameYear ? MONTH : MONTH_OF_YEAR).format(month.getKey()))
                .toList());
    }

    private static String list(List<String> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
