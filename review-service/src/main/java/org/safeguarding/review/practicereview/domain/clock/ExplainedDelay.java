package org.safeguarding.review.practicereview.domain.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.practicereview.domain.Recipient;

/**
 * A delay or a pause that was explained: of which due day, why (a code and, sealed, words), until when, and who was told. A
 * pause has no new target; {@code endedOn} is null while it lasts.
 */
public record ExplainedDelay(
        LocalDate dueOn,
        LocalDate explainedOn,
        DelayReason reason,
        @Nullable LocalDate newTarget,
        @Nullable LocalDate endedOn,
        Sealed<String> words,
        List<Recipient> told) {

    static ExplainedDelay pause(LocalDate dueOn, LocalDate on, DelayReason reason, Sealed<String> words) {
        return new ExplainedDelay(dueOn, on, reason, null, null, words, List.of(Recipient.NATIONAL_PANEL));
    }

    /** Where it is a pause that lasts, it ends on that day. */
    ExplainedDelay endingOn(LocalDate day) {
        return newTarget == null && endedOn == null
                ? new ExplainedDelay(dueOn, explainedOn, reason, null, day, words, told)
                : this;
    }

    /** Whether it says why that day was missed: a target beyond it, or a pause that lasted on beyond it. */
    boolean explains(LocalDate limit) {
        return newTarget == null
                ? !dueOn.isAfter(limit) && (endedOn == null || endedOn.isAfter(limit))
                : dueOn.equals(limit) && newTarget.isAfter(limit);
    }
}
