package org.safeguarding.referral.domain.clock;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.platform.deadline.Standing;

/**
 * What a clock says on a day. {@code standing} is the count that matters: the one that is furthest late, else the last;
 * {@code standings} are all there ever were. {@code events} are the ids of what it stands on.
 */
public record ClockReading(
        String clock,
        Standing standing,
        LocalDate firstDueOn,
        List<String> events,
        List<Standing> standings,
        List<ExplainedDelay> delays) {

    /** Whether a delay was recorded with its reason; the breach stays one. */
    public boolean explained() {
        return !delays.isEmpty();
    }
}
