package org.safeguarding.review.rapidreview.process;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.ReferralConflictDeclared;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.problem.Refusal;
import org.safeguarding.review.rapidreview.domain.PanelCommand.RecordReferralConflict;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Closes a case to whom declared a conflict of interest at the desk of the referral, and recuses them from its review.
 * Where there is no review yet, {@link RecuseWhenReviewOpened} does so: it is remembered first, so that neither misses it.
 */
@Component
@KafkaListener(topics = Topics.REFERRAL_EVENTS, groupId = "review-service.recuse-when-conflict-declared-at-referral")
class RecuseWhenConflictDeclaredAtReferral {

    private final CommandGateway commands;
    private final ClosedCases closed;
    private final ReferralConflicts conflicts;

    RecuseWhenConflictDeclaredAtReferral(CommandGateway commands, ClosedCases closed, ReferralConflicts conflicts) {
        this.commands = commands;
        this.closed = closed;
        this.conflicts = conflicts;
    }

    @KafkaHandler
    void on(ReferralConflictDeclared event) {
        closed.close(event.caseId(), event.person());
        conflicts.remember(event.caseId(), event.person(), event.declaredOn());
        try {
            commands.sendAndWait(
                    new RecordReferralConflict(new RapidReviewId(event.caseId()), event.person(), event.declaredOn()));
        } catch (CommandExecutionException failed) {
            if (Refusal.of(failed).filter(Refusal::unknownCase).isEmpty()) {
                throw failed;
            }
        }
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
