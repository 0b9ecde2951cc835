package org.safeguarding.review.learning.process;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.problem.Refusal;
import org.safeguarding.review.learning.domain.LearningCommand.Commission;
import org.safeguarding.review.learning.domain.LearningCommand.Discontinue;
import org.safeguarding.review.learning.domain.LearningId;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Concluded;
import org.springframework.stereotype.Component;

/** Commissions alternate learning where a Rapid Review ends so, and discontinues what runs where it ends otherwise after all. */
@Component
@ProcessingGroup("learning-commission")
@DisallowReplay
class CommissionLearningWhenAlternateLearningDecided {

    private final CommandGateway commands;

    CommissionLearningWhenAlternateLearningDecided(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(Concluded review, @MessageIdentifier String id) {
        var learning = new LearningId(review.caseId());
        if (review.outcome() == ReviewOutcome.ALTERNATE_LEARNING) {
            commands.sendAndWait(new Commission(learning, id, review.decidedOn(), review.concludedOn()));
        } else {
            discontinue(new Discontinue(learning, review.outcome(), review.concludedOn()));
        }
    }

    /** Most reviews have no learning that runs, and then there is nothing to do. */
    private void discontinue(Discontinue command) {
        try {
            commands.sendAndWait(command);
        } catch (CommandExecutionException failed) {
            if (Refusal.of(failed).isEmpty()) {
                throw failed;
            }
        }
    }
}
