package org.safeguarding.review.recommendation.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import tools.jackson.databind.JsonNode;

/** Words about a recommendation, in the order of its stream; with the due date that they left behind, where they changed it. */
public record RecommendationNote(
        long sequence,
        Kind kind,
        LocalDate notedOn,
        @Nullable LocalDate formerlyDueOn,
        Sealed<JsonNode> words) {

    /** What the words are. */
    public enum Kind {
        REASSIGNED,
        REDATED,
        PROGRESS,
        EVIDENCE,
        EVIDENCE_RETURNED,
        ASSURANCE,
        NOT_ACCEPTED
    }
}
