package org.safeguarding.review.rapidreview.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.InterestsDeclared;
import org.springframework.stereotype.Component;

/**
 * Tells the other services to whom a case is closed. A processor of its own begins with the first event there is, so that
 * what was declared before anybody was told is told as well. What was declared at the referral is not told back.
 */
@Component
@ProcessingGroup("conflict-publisher")
@DisallowReplay
class ConflictPublisher {

    private final CaseChannel channel;

    ConflictPublisher(CaseChannel channel) {
        this.channel = channel;
    }

    @EventHandler
    void on(InterestsDeclared event, @MessageIdentifier String id) {
        if (event.conflict()) {
            channel.announce(id, new ReviewConflictDeclared(event.caseId(), event.person(), event.on()));
        }
    }
}
