package org.safeguarding.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bank holidays of England and Wales: dated data with an end, because a holiday can be moved or proclaimed. */
public final class BankHolidays {

    private static final BankHolidays ENGLAND_AND_WALES = read("england-and-wales-bank-holidays.csv");

    private final LocalDate from;
    private final LocalDate until;
    private final Set<LocalDate> days;

    private BankHolidays(LocalDate from, LocalDate until, Set<LocalDate> days) {
        this.from = from;
        this.until = until;
        this.days = days;
    }

    /** The division in which English partnerships count their days. */
    public static BankHolidays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /** Whether this calendar knows the day at all. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether the day is a bank holiday; {@link BeyondTheCalendar} where that is not known. */
    public boolean include(LocalDate day) {
        if (!covers(day)) {
            throw new BeyondTheCalendar(day, from, until);
        }
        return days.contains(day);
    }

    /** The first day that this calendar knows. */
    public LocalDate from() {
        return from;
    }

    /** The last day that this calendar knows: it has to be extended before clocks reach it. */
    public LocalDate until() {
        return until;
    }

    /** What there is to say about days of that span which this calendar does not know; nothing where it knows them all. */
    Stream<String> warnings(LocalDate first, LocalDate last) {
        return Stream.of(
                        first.isBefore(from)
                                ? "The calendar of bank holidays begins on " + Words.day(from)
                                        + "; days before it are counted as if there were none."
                                : "",
                        last.isAfter(until)
                                ? "The calendar of bank holidays ends on " + Words.day(until)
                                        + "; days after it are counted as if there were none."
                                : "")
                .filter(warning -> !warning.isEmpty());
    }

    private static BankHolidays read(String table) {
        var rows = Rows.of(BankHolidays.class, table);
        List<String> coverage = rows.getFirst();
        var days = rows.stream()
                .skip(1)
                .map(row -> LocalDate.parse(row.getFirst()))
                .collect(Collectors.toUnmodifiableSet());
        return new BankHolidays(LocalDate.parse(coverage.get(1)), LocalDate.parse(coverage.get(2)), days);
    }

    /** A day was asked for that the calendar does not know: guessing it would make a clock wrong without anybody noticing. */
    public static final class BeyondTheCalendar extends RuntimeException {

        BeyondTheCalendar(LocalDate day, LocalDate from, LocalDate until) {
            super(day + " lies outside the calendar of bank holidays, which covers " + from + " to " + until + ".");
        }
    }
}
