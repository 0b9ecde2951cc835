package org.safeguarding.review.rapidreview.view.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.deadline.Standing;

/** One clock of one review: its deadline, what ended it, and the ids of the events that say so. */
public record ReviewClock(
        String name,
        Deadline deadline,
        List<String> events,
        @Nullable LocalDate metOn,
        @Nullable LocalDate stoppedOn) {

    static ReviewClock running(String name, Deadline deadline, String event) {
        return new ReviewClock(name, deadline, List.of(event), null, null);
    }

    boolean runs() {
        return metOn == null && stoppedOn == null;
    }

    ReviewClock met(LocalDate day, String event) {
        return new ReviewClock(name, deadline, with(event), day, null);
    }

    ReviewClock stopped(LocalDate day, String event) {
        return new ReviewClock(name, deadline, with(event), null, day);
    }

    /** Whether it is the clock of the review itself, until its signature. */
    public boolean isOfTheReview() {
        return name.equals(ReviewClocks.REVIEW) || name.equals(ReviewClocks.LOCAL_REVIEW);
    }

    /** How it ended; empty while it runs. */
    public Optional<Standing> ended() {
        return runs() ? Optional.empty() : Optional.of(on(deadline.dueOn()));
    }

    /** How it stands on that day. */
    public Standing on(LocalDate today) {
        if (metOn != null) {
            return Standing.met(deadline, metOn);
        }
        return stoppedOn != null ? Standing.stopped(deadline, stoppedOn) : Standing.running(deadline, today);
    }

    private List<String> with(String event) {
        return Stream.concat(events.stream(), Stream.of(event)).distinct().toList();
    }
}
