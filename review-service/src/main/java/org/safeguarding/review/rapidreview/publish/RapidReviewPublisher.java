package org.safeguarding.review.rapidreview.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.PanelConvened;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewRefused;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.springframework.stereotype.Component;

/** Tells the other services what they wait for: dates, the outcome and opaque names, never a reason. */
@Component
@ProcessingGroup("rapid-review-publisher")
@DisallowReplay
class RapidReviewPublisher {

    private final CaseChannel channel;

    RapidReviewPublisher(CaseChannel channel) {
        this.channel = channel;
    }

    @EventHandler
    void on(RapidReviewEvent.Opened event, @MessageIdentifier String id) {
        channel.announce(id, new RapidReviewOpened(event.caseId(), event.basis(), event.openedOn(), event.dueOn()));
    }

    /** Whose first answer was lost is answered again, with the review as it stands. */
    @EventHandler
    void on(RapidReviewEvent.OpeningConfirmed event, @MessageIdentifier String id) {
        channel.announce(id, new RapidReviewOpened(event.caseId(), event.basis(), event.openedOn(), event.dueOn()));
    }

    /** The contract has room for one rule; the history names them all. */
    @EventHandler
    void on(RapidReviewEvent.OpeningRefused event, @MessageIdentifier String id) {
        channel.announce(
                id, new RapidReviewRefused(event.caseId(), event.rules().getFirst()));
    }

    /** Convened anew is announced like the first time, so that everybody on the panel hears of the change. */
    @EventHandler
    void on(Convening event, @MessageIdentifier String id) {
        var members = event.members().stream().map(PanelMember::member).toList();
        channel.announce(id, new PanelConvened(event.caseId(), event.chair().member(), members, event.meetingOn()));
    }

    @EventHandler
    void on(RapidReviewEvent.SignedOff event, @MessageIdentifier String id) {
        channel.announce(
                id, new PanelOutcomeSignedOff(event.caseId(), event.outcome(), event.decidedOn(), event.signedOffOn()));
    }
}
