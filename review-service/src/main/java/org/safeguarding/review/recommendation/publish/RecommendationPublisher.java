package org.safeguarding.review.recommendation.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationOverdue;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.Assigned;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.DueDayMissed;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.Reassigned;
import org.springframework.stereotype.Component;

/** Tells the other services which organisation has something to do until when, and never what. */
@Component
@ProcessingGroup("recommendation-publisher")
@DisallowReplay
class RecommendationPublisher {

    private final CaseChannel channel;

    RecommendationPublisher(CaseChannel channel) {
        this.channel = channel;
    }

    @EventHandler
    void on(Assigned event, @MessageIdentifier String id) {
        channel.announce(
                id, new RecommendationAssigned(event.caseId(), event.owner().organisation(), event.dueOn()));
    }

    @EventHandler
    void on(DueDayMissed event, @MessageIdentifier String id) {
        channel.announce(
                id, new RecommendationOverdue(event.caseId(), event.owner().organisation(), event.dueOn()));
    }

    /** The new owner hears of it as the first one did. */
    @EventHandler
    void on(Reassigned event, @MessageIdentifier String id) {
        channel.announce(
                id, new RecommendationAssigned(event.caseId(), event.owner().organisation(), event.dueOn()));
    }
}
