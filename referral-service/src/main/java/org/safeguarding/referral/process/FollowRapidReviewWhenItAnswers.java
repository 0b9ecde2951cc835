package org.safeguarding.referral.process;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewRefused;
import org.safeguarding.contracts.Topics;
import org.safeguarding.referral.domain.ReferralCommand.RecordOutcome;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewOpened;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewRefused;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** One listener for all that a Rapid Review tells, so that the answers of a case are recorded in their order. Safe to hear twice. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "referral-service.follow-rapid-review")
class FollowRapidReviewWhenItAnswers {

    private final CommandGateway commands;

    FollowRapidReviewWhenItAnswers(CommandGateway commands) {
        this.commands = commands;
    }

    @KafkaHandler
    void on(RapidReviewOpened answer) {
        commands.sendAndWait(
                new RecordRapidReviewOpened(new ReferralId(answer.caseId()), answer.openedOn(), answer.dueOn()));
    }

    @KafkaHandler
    void on(RapidReviewRefused answer) {
        commands.sendAndWait(new RecordRapidReviewRefused(new ReferralId(answer.caseId()), answer.rule()));
    }

    @KafkaHandler
    void on(PanelOutcomeSignedOff answer) {
        commands.sendAndWait(new RecordOutcome(
                new ReferralId(answer.caseId()), answer.outcome(), answer.decidedOn(), answer.signedOffOn()));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
