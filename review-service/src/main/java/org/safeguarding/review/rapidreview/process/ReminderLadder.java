package org.safeguarding.review.rapidreview.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.review.rapidreview.domain.ChaseStep;

/** The ladder on which a return is chased, as the table of policies has it on the day the return is due. */
final class ReminderLadder {

    /** No step is further before the due day than so many days: two working days over Christmas and a weekend. */
    private static final int AT_MOST_BEFORE = 14;

    private ReminderLadder() {}

    /** The highest step that is reached on that day, or empty where it is still too early for any. */
    static Optional<ChaseStep> reached(LocalDate dueOn, LocalDate today) {
        return Arrays.stream(ChaseStep.values())
                .filter(step -> !today.isBefore(dayOf(step, dueOn)))
                .max(Comparator.naturalOrder());
    }

    /** The last due day for which any step can be reached today. */
    static LocalDate horizon(LocalDate today) {
        return today.plusDays(AT_MOST_BEFORE);
    }

    private static LocalDate dayOf(ChaseStep step, LocalDate dueOn) {
        var policy = switch (step) {
            case BEFORE_DUE -> "REMINDER-BEFORE";
            case ON_THE_DAY -> "REMINDER-ON-DAY";
            case AFTER_DUE -> "REMINDER-AFTER";
            case TO_THE_CHAIR -> "REMINDER-CHAIR";
        };
        return Deadline.of(policy, null, dueOn).dueOn();
    }
}
