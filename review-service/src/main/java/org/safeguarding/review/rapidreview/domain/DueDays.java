package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.WorkingDays;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;

/**
 * The days by which a review is due until it is first signed off. A notification that follows ends the count before it, one
 * that is dated anew is counted beside it; of several counts the one that is furthest late holds, and a missed day stays missed.
 */
final class DueDays {

    private final List<Count> counts = new ArrayList<>();

    void evolve(RapidReviewEvent event) {
        switch (event) {
            case Opened opened -> {
                counts.clear();
                counts.add(new Count(opened.dueOn(), null));
            }
            case NotificationFollowed followed -> {
                counts.replaceAll(count -> count.endedOn(followed.on()));
                counts.add(new Count(followed.dueOn(), null));
            }
            case NotificationRedated redated -> counts.add(new Count(redated.dueOn(), null));
            default -> {}
        }
    }

    /** The first day of those that are still to be kept. */
    LocalDate next() {
        return counts.stream()
                .filter(count -> count.endedOn() == null)
                .map(Count::dueOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The day that was missed by most, for a review that is signed off on that day; empty where none was missed. */
    Optional<LocalDate> missed(LocalDate day) {
        return counts.stream()
                .filter(count -> count.last(day).isAfter(count.dueOn()))
                .max(Comparator.comparingInt(count -> count.workingDaysLate(day)))
                .map(Count::dueOn);
    }

    /** By how many working days the day that was missed by most was missed; 0 where none had passed. */
    int workingDaysLate(LocalDate day) {
        return counts.stream()
                .mapToInt(count -> count.workingDaysLate(day))
                .max()
                .orElse(0);
    }

    private record Count(LocalDate dueOn, @Nullable LocalDate endedOn) {

        Count endedOn(LocalDate day) {
            return endedOn == null ? new Count(dueOn, day) : this;
        }

        LocalDate last(LocalDate day) {
            return endedOn == null ? day : endedOn;
        }

        int workingDaysLate(LocalDate day) {
            return WorkingDays.between(dueOn, last(day));
        }
    }
}
