package org.safeguarding.referral.publish;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DiscontinueRapidReview;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.NotificationCriteriaNotMet;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.OriginalReferralClosed;
import org.safeguarding.contracts.RapidReviewUnanswered;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.ReferralReopened;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.ReferralWithdrawn;
import org.safeguarding.contracts.RegisterRecipient;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.ReferralEvent;
import org.safeguarding.referral.domain.ReferralEvent.DeclineCountersigned;
import org.safeguarding.referral.domain.ReferralEvent.MarkedOutOfArea;
import org.safeguarding.referral.domain.ReferralEvent.OriginalDecided;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewAskedAgain;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewLeftUnanswered;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRequired;
import org.safeguarding.referral.domain.ReferralEvent.ReferralAccepted;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.CriteriaFoundNotMet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
@ProcessingGroup("referral-publisher")
@DisallowReplay
class ReferralPublisher {

    private final CaseChannel channel;
    private final JsonMapper json;

    ReferralPublisher(CaseChannel channel, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.channel = channel;
        this.json = json;
    }

    /** The directory learns the referrer's address before anybody can have a letter for them; an erased one is not registered. */
    @EventHandler
    void on(ReferralSubmitted event, @MessageIdentifier String id) {
        var referrer = event.form().referrer().details();
        referrer.detail().ifPresent(details -> {
            var address = Sealed.of(referrer.subject(), details.email());
            channel.announce(
                    id + "/recipient",
                    new RegisterRecipient(
                            event.caseId(), "referrer/" + event.caseId(), json.writeValueAsString(address)));
        });
        channel.announce(
                id,
                new ReferralReceived(
                        event.caseId(), event.referringAgency(), event.referringOrganisation(), event.receivedOn()));
    }

    @EventHandler
    void on(ReferralEvent.InformationRequested event, @MessageIdentifier String id) {
        channel.announce(id, new InformationRequested(event.caseId(), event.answerDueOn()));
    }

    @EventHandler
    void on(RapidReviewRequired event, @MessageIdentifier String id) {
        channel.announce(
                id, new OpenRapidReview(event.caseId(), event.basis(), event.notifiedOn(), event.requiredOn()));
    }

    @EventHandler
    void on(ReferralAccepted event, @MessageIdentifier String id) {
        screened(
                id,
                event.caseId(),
                ScreeningResult.ACCEPTED,
                event.notified(),
                event.screening().screenedOn());
    }

    /** Outsiders learn that it was declined and when, never why. */
    @EventHandler
    void on(DeclineCountersigned event, @MessageIdentifier String id) {
        screened(id, event.caseId(), ScreeningResult.DECLINED, false, event.countersignedOn());
    }

    @EventHandler
    void on(MarkedOutOfArea event, @MessageIdentifier String id) {
        screened(id, event.caseId(), ScreeningResult.OUT_OF_AREA, false, event.markedOn());
    }

    @EventHandler
    void on(ReferralEvent.ReferralWithdrawn event, @MessageIdentifier String id) {
        channel.announce(id, new ReferralWithdrawn(event.caseId(), event.withdrawnOn()));
    }

    @EventHandler
    void on(ReferralEvent.ReferralReopened event, @MessageIdentifier String id) {
        channel.announce(id, new ReferralReopened(event.caseId(), event.reopenedOn()));
    }

    /** The review is ended by a command, so that it is heard behind every asking for it. */
    @EventHandler
    void on(CriteriaFoundNotMet event, @MessageIdentifier String id) {
        channel.announce(id, new NotificationCriteriaNotMet(event.caseId(), event.foundOn()));
        channel.announce(
                id + "/review", new DiscontinueRapidReview(event.caseId(), event.foundOn(), event.panelToldOn()));
    }

    @EventHandler
    void on(RapidReviewAskedAgain event, @MessageIdentifier String id) {
        channel.announce(
                id, new OpenRapidReview(event.caseId(), event.basis(), event.notifiedOn(), event.requiredOn()));
    }

    @EventHandler
    void on(RapidReviewLeftUnanswered event, @MessageIdentifier String id) {
        channel.announce(id, new RapidReviewUnanswered(event.caseId(), event.timesAsked()));
    }

    @EventHandler
    void on(ReferralEvent.ReferralClosed event, @MessageIdentifier String id) {
        channel.announce(id, new ReferralClosed(event.caseId(), event.closedOn()));
    }

    /** The second referrer hears under the second case's own name, and nothing of the other referral. */
    @EventHandler
    void on(OriginalDecided event, @MessageIdentifier String id) {
        switch (event.state()) {
            case ACCEPTED -> screened(id, event.caseId(), ScreeningResult.ACCEPTED, false, event.decidedOn());
            case DECLINED -> screened(id, event.caseId(), ScreeningResult.DECLINED, false, event.decidedOn());
            case OUT_OF_AREA -> screened(id, event.caseId(), ScreeningResult.OUT_OF_AREA, false, event.decidedOn());
            case REOPENED -> channel.announce(id, new ReferralReopened(event.caseId(), event.decidedOn()));
            case CLOSED -> {
                channel.announce(id, new ReferralClosed(event.caseId(), event.decidedOn()));
                channel.announce(id + "/referrer", new OriginalReferralClosed(event.caseId(), event.decidedOn()));
            }
            default -> {}
        }
    }

    private void screened(String id, CaseId caseId, ScreeningResult result, boolean notified, LocalDate on) {
        channel.announce(id, new ReferralScreened(caseId, result, notified, on));
    }
}
