package org.safeguarding.review.practicereview.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.safeguarding.platform.deadline.BankHolidays;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.deadline.WorkingDays;

/** How long before its publication the copies of a report go out, by the row PREPUB of the policy table. */
public final class CopyNotice {

    private CopyNotice() {}

    /** The first working day on which a report may be published whose last copy went out on that day; empty beyond the calendar. */
    public static Optional<LocalDate> earliestPublicationAfter(LocalDate copiesOn) {
        return copiesOn.datesUntil(copiesOn.plusMonths(2))
                .takeWhile(day -> BankHolidays.englandAndWales().covers(day))
                .filter(WorkingDays::isWorkingDay)
                .filter(day -> isKept(day, copiesOn))
                .findFirst();
    }

    /** Whether copies of that day are early enough for a publication on the other. */
    static boolean isKept(LocalDate publication, LocalDate copiesOn) {
        return !copiesOn.isAfter(Deadline.of("PREPUB", null, publication).dueOn());
    }
}
