package org.safeguarding.review.learning.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.LearningClosed;
import org.safeguarding.contracts.LearningCommissioned;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.learning.domain.LearningEvent.Closed;
import org.safeguarding.review.learning.domain.LearningEvent.Commissioned;
import org.safeguarding.review.learning.domain.LearningEvent.DueDayMissed;
import org.springframework.stereotype.Component;

/** Tells the other services that a case is learnt from otherwise, when that is late and when it is done; nothing of what was found. */
@Component
@ProcessingGroup("learning-publisher")
@DisallowReplay
class LearningPublisher {

    private final CaseChannel channel;

    LearningPublisher(CaseChannel channel) {
        this.channel = channel;
    }

    @EventHandler
    void on(Commissioned event, @MessageIdentifier String id) {
        channel.announce(id, new LearningCommissioned(event.caseId(), event.commissionedOn()));
    }

    @EventHandler
    void on(DueDayMissed event, @MessageIdentifier String id) {
        channel.announce(id, new LearningOverdue(event.caseId(), event.owner().organisation(), event.dueOn()));
    }

    @EventHandler
    void on(Closed event, @MessageIdentifier String id) {
        channel.announce(id, new LearningClosed(event.caseId(), event.closedOn()));
    }
}
