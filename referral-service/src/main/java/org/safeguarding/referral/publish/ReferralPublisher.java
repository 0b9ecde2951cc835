package org.safeguarding.referral.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.RapidReviewUnanswered;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.RegisterRecipient;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.ReferralEvent;
import org.safeguarding.referral.domain.ReferralEvent.CriteriaNotMet;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewAskedAgain;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewLeftUnanswered;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRequired;
import org.safeguarding.referral.domain.ReferralEvent.ReferralSubmitted;
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
        channel.announce(id, new ReferralReceived(event.caseId(), event.referringAgency(), event.receivedOn()));
    }

    @EventHandler
    void on(RapidReviewRequired event, @MessageIdentifier String id) {
        var screening = event.screening();
        channel.announce(
                id,
                new OpenRapidReview(event.caseId(), screening.basis(), screening.notifiedOn(), screening.screenedOn()));
        channel.announce(
                id + "/screened",
                new ReferralScreened(
                        event.caseId(), ScreeningResult.ACCEPTED, screening.notified(), screening.screenedOn()));
    }

    /** Outsiders learn that it was declined and when, never why. */
    @EventHandler
    void on(CriteriaNotMet event, @MessageIdentifier String id) {
        channel.announce(
                id,
                new ReferralScreened(
                        event.caseId(),
                        ScreeningResult.DECLINED,
                        event.screening().notified(),
                        event.screening().screenedOn()));
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
}
