package org.safeguarding.review.recommendation.publish;

import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationEvidenceReturned;
import org.safeguarding.contracts.RecommendationOverdue;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.recommendation.domain.RecommendationEvent;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.Assigned;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.DueDayMissed;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.EvidenceReturned;
import org.safeguarding.review.recommendation.domain.RecommendationEvent.Reassigned;
import org.safeguarding.review.recommendation.domain.RecommendationId;
import org.springframework.stereotype.Component;

/** Tells the other services which organisation has something to do until when, and never what. */
@Component
@ProcessingGroup("recommendation-publisher")
@DisallowReplay
class RecommendationPublisher {

    private final CaseChannel channel;
    private final CaseEvents events;

    RecommendationPublisher(CaseChannel channel, CaseEvents events) {
        this.channel = channel;
        this.events = events;
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

    /** That the evidence was not enough, and whose it was; never why. */
    @EventHandler
    void on(EvidenceReturned event, @MessageIdentifier String id, @SequenceNumber long sequence) {
        var owner = ownerBefore(event.recommendation(), sequence);
        channel.announce(id, new RecommendationEvidenceReturned(event.caseId(), owner, event.returnedOn()));
    }

    private Organisation ownerBefore(RecommendationId recommendation, long sequence) {
        return events.before(recommendation.toString(), sequence, RecommendationEvent.class)
                .flatMap(event -> switch (event) {
                    case Assigned assigned -> Stream.of(assigned.owner());
                    case Reassigned reassigned -> Stream.of(reassigned.owner());
                    default -> Stream.<Affiliation>empty();
                })
                .reduce((first, then) -> then)
                .orElseThrow()
                .organisation();
    }
}
