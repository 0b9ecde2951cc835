package org.safeguarding.review.rapidreview.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Opened;
import org.springframework.stereotype.Component;

/** Recuses from a review whoever declared a conflict of interest at the desk of the referral before the review was opened. */
@Component
@ProcessingGroup("recuse-when-review-opened")
@DisallowReplay
class RecuseWhenReviewOpened {

    private final CommandGateway commands;
    private final ReferralConflicts conflicts;

    RecuseWhenReviewOpened(CommandGateway commands, ReferralConflicts conflicts) {
        this.commands = commands;
        this.conflicts = conflicts;
    }

    @EventHandler
    void on(Opened event) {
        conflicts.in(event.caseId()).forEach(commands::sendAndWait);
    }
}
