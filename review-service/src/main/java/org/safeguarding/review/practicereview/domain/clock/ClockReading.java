package org.safeguarding.review.practicereview.domain.clock;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.platform.deadline.Standing;

/** What a clock says on a day: all its counts, the first one first, and what was said about its being late. */
public record ClockReading(String clock, List<Standing> counts, List<ExplainedDelay> delays) {

    /** The count that matters: the one that is furthest late, else the last. */
    public Standing standing() {
        return counts.stream()
                .filter(Standing::breached)
                .max(comparingInt(Standing::workingDaysLate))
                .orElseGet(counts::getLast);
    }

    /** The day by which it was first due, whatever came later. */
    public LocalDate firstDueOn() {
        return counts.getFirst().deadline().dueOn();
    }

    /** Whether the day was missed for a delay or a pause that was recorded with its reason; the breach stays one. */
    public boolean explained() {
        var standing = standing();
        return standing.breached()
                && delays.stream()
                        .anyMatch(delay -> delay.explains(standing.deadline().dueOn()));
    }
}
