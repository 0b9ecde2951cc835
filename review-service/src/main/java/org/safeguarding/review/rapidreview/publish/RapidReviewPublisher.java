package org.safeguarding.review.rapidreview.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.AgencyReturnChased;
import org.safeguarding.contracts.AgencyReturnRequested;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.PanelConvened;
import org.safeguarding.contracts.PanelMeetingCancelled;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.PanelSplitEscalated;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewConfirmed;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewRedated;
import org.safeguarding.contracts.RapidReviewRefused;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReminderStep;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.SafetyActionAssigned;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.review.rapidreview.domain.ChaseStep;
import org.safeguarding.review.rapidreview.domain.Convening;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent;
import org.safeguarding.review.rapidreview.domain.SafetyOwner;
import org.springframework.stereotype.Component;

/** Tells the other services what they wait for: dates, the outcome and opaque names, never a reason. */
@Component
@ProcessingGroup("rapid-review-publisher")
@DisallowReplay
class RapidReviewPublisher {

    private final CaseChannel channel;
    private final EarlierFacts earlier;

    RapidReviewPublisher(CaseChannel channel, EarlierFacts earlier) {
        this.channel = channel;
        this.earlier = earlier;
    }

    @EventHandler
    void on(RapidReviewEvent.Opened event, @MessageIdentifier String id) {
        channel.announce(id, new RapidReviewOpened(event.caseId(), event.basis(), event.openedOn(), event.dueOn()));
    }

    /**
     * Whose first answer was lost is answered again, with the review as it stands; to nobody else that is news. Behind a
     * notification that was dated anew it says which day holds now.
     */
    @EventHandler
    void on(RapidReviewEvent.OpeningConfirmed event, @MessageIdentifier String id, @SequenceNumber long sequence) {
        channel.announce(
                id,
                earlier.isRedatedBefore(event.caseId(), sequence)
                        ? new RapidReviewRedated(event.caseId(), event.basis(), event.openedOn(), event.dueOn())
                        : new RapidReviewConfirmed(event.caseId(), event.basis(), event.openedOn(), event.dueOn()));
    }

    /** A local review that was notified later is due on another day, and stands on another basis. */
    @EventHandler
    void on(RapidReviewEvent.NotificationFollowed event, @MessageIdentifier String id, @SequenceNumber long sequence) {
        var openedOn = earlier.openedOn(event.caseId(), sequence);
        channel.announce(
                id,
                new RapidReviewRedated(
                        event.caseId(), ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, openedOn, event.dueOn()));
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
    void on(RapidReviewEvent.AgencyAsked event, @MessageIdentifier String id) {
        channel.announce(id, new AgencyReturnRequested(event.caseId(), event.lead(), event.dueOn()));
    }

    /** The last step goes to the panel's chair; without a panel it names nobody, and the partnership's chair hears. */
    @EventHandler
    void on(RapidReviewEvent.ReturnChased event, @MessageIdentifier String id, @SequenceNumber long sequence) {
        var recipient = event.step() == ChaseStep.TO_THE_CHAIR
                ? earlier.chair(event.caseId(), sequence).orElse(null)
                : event.lead();
        channel.announce(
                id,
                new AgencyReturnChased(
                        event.caseId(),
                        recipient,
                        ReminderStep.valueOf(event.step().name()),
                        event.dueOn()));
    }

    @EventHandler
    void on(RapidReviewEvent.MeetingSet event, @MessageIdentifier String id) {
        channel.announce(
                id,
                new PanelMeetingSet(
                        event.caseId(),
                        event.invitation(),
                        event.meetingOn(),
                        event.at(),
                        event.endsAt(),
                        event.invited(),
                        event.released()));
    }

    @EventHandler
    void on(RapidReviewEvent.MeetingCancelled event, @MessageIdentifier String id) {
        channel.announce(
                id,
                new PanelMeetingCancelled(
                        event.caseId(),
                        event.invitation(),
                        event.meetingOn(),
                        event.at(),
                        event.endsAt(),
                        event.invited()));
    }

    @EventHandler
    void on(RapidReviewEvent.SplitEscalated event, @MessageIdentifier String id) {
        channel.announce(id, new PanelSplitEscalated(event.caseId(), event.on()));
    }

    @EventHandler
    void on(RapidReviewEvent.SafetyActionRecorded event, @MessageIdentifier String id) {
        assigned(event.caseId(), id, event.owner());
    }

    @EventHandler
    void on(RapidReviewEvent.SafetyActionAssigned event, @MessageIdentifier String id) {
        assigned(event.caseId(), id, event.owner());
    }

    private void assigned(CaseId caseId, String id, @Nullable SafetyOwner owner) {
        if (owner != null) {
            channel.announce(id, new SafetyActionAssigned(caseId, owner.agency().organisation(), owner.dueOn()));
        }
    }

    @EventHandler
    void on(RapidReviewEvent.SafetyActionMissed event, @MessageIdentifier String id, @SequenceNumber long sequence) {
        var chair = earlier.chair(event.caseId(), sequence).orElse(null);
        var owner = event.owner();
        channel.announce(
                id, new SafetyActionOverdue(event.caseId(), owner.agency().organisation(), chair, owner.dueOn()));
    }

    @EventHandler
    void on(RapidReviewEvent.Concluded event, @MessageIdentifier String id) {
        channel.announce(id, new RapidReviewConcluded(event.caseId(), event.outcome(), event.concludedOn()));
    }

    @EventHandler
    void on(RapidReviewEvent.Discontinued event, @MessageIdentifier String id) {
        channel.announce(id, new RapidReviewDiscontinued(event.caseId(), event.on()));
    }

    @EventHandler
    void on(RapidReviewEvent.ReviewReopened event, @MessageIdentifier String id) {
        channel.announce(id, new RapidReviewReopened(event.caseId(), event.on()));
    }

    @EventHandler
    void on(RapidReviewEvent.SignedOff event, @MessageIdentifier String id) {
        channel.announce(
                id, new PanelOutcomeSignedOff(event.caseId(), event.outcome(), event.decidedOn(), event.signedOffOn()));
    }
}
