package org.safeguarding.review.learning.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.sealed.Sealed;

/** Words of the learning, in the order of its stream: what was found, recommended, or explained. */
public record LearningNote(
        long sequence,
        int round,
        Kind kind,
        LocalDate notedOn,
        @Nullable Integer number,
        @Nullable DelayReason reason,
        @Nullable LocalDate newTarget,
        List<Agency> told,
        Sealed<String> words) {

    /** What the words are. */
    public enum Kind {
        FINDINGS,
        RECOMMENDATION,
        DELAY
    }
}
