package org.safeguarding.review.practicereview.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.PracticeReviewCommissioned;
import org.safeguarding.contracts.PracticeReviewDiscontinued;
import org.safeguarding.contracts.PracticeReviewFactCheckSent;
import org.safeguarding.contracts.PracticeReviewOverdue;
import org.safeguarding.contracts.PracticeReviewProgressAsked;
import org.safeguarding.contracts.PracticeReviewPublished;
import org.safeguarding.contracts.PracticeReviewWithheld;
import org.safeguarding.contracts.PracticeReviewerAppointed;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.ClockRestarted;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Commissioned;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Discontinued;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.DueDayMissed;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.FactCheckSent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.ProgressAsked;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Published;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.ReviewerAppointed;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.ReviewerReplaced;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Withheld;
import org.springframework.stereotype.Component;

/** Tells the other services that a practice review runs, who carries it out, whose turn it is and how it ended: dates and opaque names alone. */
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
    void on(ReviewerAppointed event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewerAppointed(event.caseId(), event.reviewer(), event.appointedOn()));
    }

    /** The successor hears of it as the first one did. */
    @EventHandler
    void on(ReviewerReplaced event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewerAppointed(event.caseId(), event.reviewer(), event.replacedOn()));
    }

    /** That something was asked, and of whom; never what. */
    @EventHandler
    void on(ProgressAsked event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewProgressAsked(event.caseId(), event.reviewer(), event.askedOn()));
    }

    /** From then on the partners may approve the version. */
    @EventHandler
    void on(FactCheckSent event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewFactCheckSent(event.caseId(), event.sentOn()));
    }

    @EventHandler
    void on(DueDayMissed event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewOverdue(event.caseId(), event.dueOn()));
    }

    @EventHandler
    void on(Discontinued event, @MessageIdentifier String id) {
        channel.announce(id, new PracticeReviewDiscontinued(event.caseId(), event.discontinuedOn()));
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
