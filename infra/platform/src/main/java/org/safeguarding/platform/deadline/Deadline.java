package org.safeguarding.platform.deadline;

import static java.util.stream.Stream.concat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a clock ends, and why: the row that it stands on, the day it counts from, the bank holidays that did
 * not count, and what there is to warn about.
 */
public record Deadline(
        Policy policy, LocalDate trigger, LocalDate dueOn, List<LocalDate> notCounted, List<String> warnings) {

    /** The deadline of a clock under the guidance that its case is pinned to; null where it is pinned to none. */
    public static Deadline of(String id, @Nullable String guidance, LocalDate trigger) {
        var warnings = new ArrayList<String>();
        var policy = row(id, guidance, trigger, warnings);
        return of(policy, trigger, policy.term().end(trigger, WorkingDays::isPresumedWorkingDay), warnings);
    }

    /** The deadline by which something was asked for. */
    public static Deadline asked(String id, LocalDate askedOn, LocalDate dueOn) {
        var warnings = new ArrayList<String>();
        return of(row(id, null, askedOn, warnings), askedOn, dueOn, warnings);
    }

    /** The deadline that one row gives, whichever row it is. */
    public static Deadline of(Policy policy, LocalDate trigger) {
        return of(policy, trigger, policy.term().end(trigger, WorkingDays::isPresumedWorkingDay), List.of());
    }

    /** Such as {@code due Tuesday 29 December 2026: 5 working days from Friday 18 December 2026; …; WT2023, notification}. */
    public String explanation() {
        var bound = switch (policy.bound()) {
            case BY -> "due ";
            case FROM -> "not before ";
            case UNTIL -> "kept until ";
        };
        var holidays = notCounted.isEmpty()
                ? ""
                : "; " + Words.days(notCounted, dueOn) + (notCounted.size() == 1 ? " is" : " are") + " not counted";
        return bound + Words.day(dueOn) + ": " + policy.term().inWords() + " " + Words.day(trigger) + holidays + "; "
                + policy.authority() + ", " + policy.subject();
    }

    private static Deadline of(Policy policy, LocalDate trigger, LocalDate dueOn, List<String> warnings) {
        if (!policy.term().countsWorkingDays()) {
            return new Deadline(policy, trigger, dueOn, List.of(), List.copyOf(warnings));
        }
        var first = trigger.isBefore(dueOn) ? trigger : dueOn;
        var last = trigger.isBefore(dueOn) ? dueOn : trigger;
        var notCounted = first.plusDays(1)
                .datesUntil(last)
                .filter(WorkingDays::isWeekday)
                .filter(WorkingDays::isBankHoliday)
                .toList();
        return new Deadline(
                policy,
                trigger,
                dueOn,
                notCounted,
                concat(warnings.stream(), BankHolidays.englandAndWales().warnings(first, last))
                        .toList());
    }

    private static Policy row(String id, @Nullable String guidance, LocalDate trigger, List<String> warnings) {
        var rows = PolicyTable.rowsOf(id);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("There is no policy " + id + ".");
        }
        if (guidance != null && rows.stream().anyMatch(row -> row.guidance() != null)) {
            var pinned = PolicyTable.pinned(id, guidance, trigger);
            if (pinned.isPresent()) {
                return pinned.get();
            }
            warnings.add("No row of " + id + " belongs to " + guidance
                    + "; the row that was in force on the trigger's day is applied.");
        }
        return PolicyTable.inForce(id, trigger).orElseGet(() -> {
            warnings.add(
                    "No row of " + id + " was in force on " + Words.day(trigger) + "; the nearest row is applied.");
            return trigger.isBefore(rows.getFirst().validFrom()) ? rows.getFirst() : rows.getLast();
        });
    }
}
