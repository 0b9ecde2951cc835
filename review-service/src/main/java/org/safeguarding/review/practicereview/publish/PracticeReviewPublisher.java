package org.safeguarding.review.practicereview.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.PracticeReviewCommissioned;
import org.safeguarding.contracts.PracticeReviewPublished;
import org.safeguarding.contracts.PracticeReviewWithheld;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.ClockRestarted;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Commissioned;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Published;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Withheld;
import org.springframework.stereotype.Component;

/** Tells the other services that a practice review runs and how it ended: dates alone. */
@Component
@ProcessingGroup("practice-review-publisher")
@DisallowReplay
class PracticeReviewPublisher {

    private final CaseChannel channel;

    PracticeReviewPublisher(CaseChannel channel) {
        this.channel = channel;
    }

    @EventHandler
    void on(Commissioned event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewCommissioned(event.caseId(), event.decidedOn(), event.dueOn()));
    }

    /** Dated anew is announced like the first time, so that everybody hears of the new days. */
    @EventHandler
    void on(ClockRestarted event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewCommissioned(event.caseId(), event.decidedOn(), event.dueOn()));
    }

    @EventHandler
    void on(Published event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewPublished(event.caseId(), event.publishedOn()));
    }

    @EventHandler
    void on(Withheld event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewWithheld(event.caseId(), event.withheldOn()));
    }
}
