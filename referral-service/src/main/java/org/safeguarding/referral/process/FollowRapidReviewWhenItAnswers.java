package org.safeguarding.referral.process;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewConfirmed;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewRedated;
import org.safeguarding.contracts.RapidReviewRefused;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.contracts.Topics;
import org.safeguarding.referral.domain.ReferralCommand.RecordOutcome;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewConcluded;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewDiscontinued;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewOpened;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewRefused;
import org.safeguarding.referral.domain.ReferralCommand.RecordRapidReviewReopened;
import org.safeguarding.referral.domain.ReferralCommand.RecordReviewConflict;
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
        stands(answer.caseId(), answer.basis(), answer.openedOn(), answer.dueOn());
    }

    @KafkaHandler
    void on(RapidReviewConfirmed answer) {
        stands(answer.caseId(), answer.basis(), answer.openedOn(), answer.dueOn());
    }

    @KafkaHandler
    void on(RapidReviewRedated answer) {
        stands(answer.caseId(), answer.basis(), answer.openedOn(), answer.dueOn());
    }

    private void stands(CaseId caseId, ReviewBasis basis, LocalDate openedOn, LocalDate dueOn) {
        commands.sendAndWait(new RecordRapidReviewOpened(new ReferralId(caseId), basis, openedOn, dueOn));
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

    @KafkaHandler
    void on(RapidReviewConcluded news) {
        commands.sendAndWait(
                new RecordRapidReviewConcluded(new ReferralId(news.caseId()), news.outcome(), news.concludedOn()));
    }

    @KafkaHandler
    void on(RapidReviewReopened news) {
        commands.sendAndWait(new RecordRapidReviewReopened(new ReferralId(news.caseId()), news.reopenedOn()));
    }

    @KafkaHandler
    void on(RapidReviewDiscontinued news) {
        commands.sendAndWait(new RecordRapidReviewDiscontinued(new ReferralId(news.caseId()), news.discontinuedOn()));
    }

    @KafkaHandler
    void on(ReviewConflictDeclared news) {
        commands.sendAndWait(new RecordReviewConflict(new ReferralId(news.caseId()), news.person(), news.declaredOn()));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
