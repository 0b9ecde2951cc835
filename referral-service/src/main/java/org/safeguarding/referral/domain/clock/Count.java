package org.safeguarding.referral.domain.clock;

import static java.util.stream.Stream.concat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.deadline.Standing;

/** One counting of a clock: its deadline, what ended it, and the ids of the events that said so. */
record Count(
        Deadline deadline,
        List<String> events,
        @Nullable LocalDate metOn,
        @Nullable LocalDate stoppedOn) {

    static Count running(Deadline deadline, String... events) {
        return new Count(deadline, List.of(events), null, null);
    }

    boolean runs() {
        return metOn == null && stoppedOn == null;
    }

    Count met(LocalDate day, String event) {
        return runs() ? new Count(deadline, with(event), day, null) : this;
    }

    Count stopped(LocalDate day, String event) {
        return runs() ? new Count(deadline, with(event), null, day) : this;
    }

    /** The same ending, counted from other facts that this event brought. */
    Count again(Deadline other, @Nullable LocalDate metAgainOn, String event) {
        return new Count(other, with(event), metAgainOn, metAgainOn == null ? stoppedOn : null);
    }

    Standing on(LocalDate today) {
        if (metOn != null) {
            return Standing.met(deadline, metOn);
        }
        return stoppedOn != null ? Standing.stopped(deadline, stoppedOn) : Standing.running(deadline, today);
    }

    private List<String> with(String event) {
        return concat(events.stream(), List.of(event).stream()).distinct().toList();
    }
}
