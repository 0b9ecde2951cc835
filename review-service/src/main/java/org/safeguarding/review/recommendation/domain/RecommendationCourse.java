package org.safeguarding.review.recommendation.domain;

import org.safeguarding.review.recommendation.domain.RecommendationEvent.*;

/** Where a recommendation stands after an event: the events' side of the table of moves, for the aggregate and for every view. */
public final class RecommendationCourse {

    private RecommendationCourse() {}

    /** The state after the event; a changed or missed date leaves it where it is. */
    public static RecommendationState after(RecommendationEvent event, RecommendationState before) {
        return switch (event) {
            case Opened opened -> RecommendationState.OPEN;
            case Assigned assigned -> RecommendationState.ASSIGNED;
            case Reassigned reassigned -> RecommendationState.ASSIGNED;
            case Redated redated -> before;
            case DueDayMissed missed -> before;
            case ProgressReported reported -> RecommendationState.IN_PROGRESS;
            case EvidenceGiven given -> RecommendationState.EVIDENCED;
            case EvidenceReturned returned -> RecommendationState.IN_PROGRESS;
            case Assured assured -> RecommendationState.ASSURED;
            case Closed closed -> RecommendationState.CLOSED;
            case NotAccepted refused -> RecommendationState.NOT_ACCEPTED;
        };
    }
}
