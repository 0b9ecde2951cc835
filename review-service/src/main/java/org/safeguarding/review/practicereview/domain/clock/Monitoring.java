package org.safeguarding.review.practicereview.domain.clock;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;

/**
 * MONITOR (SI 2018/789, regulation 14): partners look at the progress of a review at regular intervals. The law names no
 * day, so this says how long ago the last report was, or the commissioning where there is none, and which requests wait.
 */
public record Monitoring(LocalDate since, long days, Set<Integer> openRequests) {

    public Monitoring {
        openRequests = Set.copyOf(openRequests);
    }

    /** What these events, from the commissioning on, say on that day. */
    public static Monitoring of(List<? extends PracticeReviewEvent> history, LocalDate today) {
        var since = history.getFirst().happenedOn();
        var open = new HashSet<Integer>();
        for (var event : history) {
            if (event instanceof ProgressAsked asked) {
                open.add(asked.number());
            } else if (event instanceof ProgressReported reported) {
                since = reported.reportedOn();
                open.removeIf(number -> number.equals(reported.answers()));
            }
        }
        return new Monitoring(since, DAYS.between(since, today), open);
    }
}
