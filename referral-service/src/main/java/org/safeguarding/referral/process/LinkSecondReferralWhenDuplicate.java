package org.safeguarding.referral.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.safeguarding.referral.domain.ReferralCommand.LinkSecondReferral;
import org.safeguarding.referral.domain.ReferralEvent.MarkedDuplicate;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.stereotype.Component;

/** The case that stays learns of the second referral. Linking twice changes nothing. */
@Component
@ProcessingGroup("link-second-referral")
@DisallowReplay
class LinkSecondReferralWhenDuplicate {

    private final CommandGateway commands;

    LinkSecondReferralWhenDuplicate(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(MarkedDuplicate event) {
        commands.sendAndWait(
                new LinkSecondReferral(new ReferralId(event.original()), event.caseId(), event.markedOn()));
    }
}
