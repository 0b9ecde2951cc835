package org.safeguarding.review.learning.publish;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.LearningClosed;
import org.safeguarding.contracts.LearningCommissioned;
import org.safeguarding.contracts.LearningDiscontinued;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.LearningPlanned;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.audit.CaseEvents;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.learning.domain.LearningEvent;
import org.safeguarding.review.learning.domain.LearningEvent.Closed;
import org.safeguarding.review.learning.domain.LearningEvent.Commissioned;
import org.safeguarding.review.learning.domain.LearningEvent.Discontinued;
import org.safeguarding.review.learning.domain.LearningEvent.DueDayMissed;
import org.safeguarding.review.learning.domain.LearningEvent.Planned;
import org.safeguarding.review.learning.domain.LearningId;
import org.springframework.stereotype.Component;

/** Tells the other services that a case is learnt from otherwise, by whom and until when, that it is late and how it ended; nothing of what was found. */
@Component
@ProcessingGroup("learning-publisher")
@DisallowReplay
class LearningPublisher {

    private final CaseChannel channel;
    private final CaseEvents events;

    LearningPublisher(CaseChannel channel, CaseEvents events) {
        this.channel = channel;
        this.events = events;
    }

    @EventHandler
    void on(Commissioned event, @MessageIdentifier String id) {
        channel.announce(id, new LearningCommissioned(event.caseId(), event.commissionedOn()));
    }

    /** Planned anew is announced like the first time, so that whoever is to learn hears of it. */
    @EventHandler
    void on(Planned event, @MessageIdentifier String id) {
        channel.announce(id, new LearningPlanned(event.caseId(), event.owner().organisation(), event.dueOn()));
    }

    @EventHandler
    void on(DueDayMissed event, @MessageIdentifier String id) {
        channel.announce(id, new LearningOverdue(event.caseId(), event.owner().organisation(), event.dueOn()));
    }

    @EventHandler
    void on(Discontinued event, @MessageIdentifier String id, @SequenceNumber long sequence) {
        channel.announce(
                id,
                new LearningDiscontinued(
                        event.caseId(), ownerBefore(event.caseId(), sequence).orElse(null), event.discontinuedOn()));
    }

    /** Who was to learn in the round that ended there; empty where that had not been planned. */
    private Optional<Organisation> ownerBefore(CaseId caseId, long sequence) {
        return events.before(new LearningId(caseId).toString(), sequence, LearningEvent.class)
                .filter(event -> event instanceof Commissioned || event instanceof Planned)
                .reduce((first, then) -> then)
                .map(event -> event instanceof Planned planned ? planned.owner().organisation() : null);
    }

    @EventHandler
    void on(Closed event, @MessageIdentifier String id) {
        channel.announce(id, new LearningClosed(event.caseId(), event.closedOn()));
    }
}
