package org.safeguarding.review.practicereview.domain.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.deadline.Deadline;
import org.safeguarding.platform.deadline.Standing;

/** One counting of a clock: its deadline and what ended it. */
record Count(
        Deadline deadline,
        @Nullable LocalDate metOn,
        @Nullable LocalDate stoppedOn) {

    static Count running(String policy, LocalDate trigger) {
        return new Count(Deadline.of(policy, null, trigger), null, null);
    }

    Count met(LocalDate day) {
        return runs() ? new Count(deadline, day, null) : this;
    }

    Count stopped(LocalDate day) {
        return runs() ? new Count(deadline, null, day) : this;
    }

    Standing on(LocalDate today) {
        if (metOn != null) {
            return Standing.met(deadline, metOn);
        }
        return stoppedOn != null ? Standing.stopped(deadline, stoppedOn) : Standing.running(deadline, today);
    }

    private boolean runs() {
        return metOn == null && stoppedOn == null;
    }
}
