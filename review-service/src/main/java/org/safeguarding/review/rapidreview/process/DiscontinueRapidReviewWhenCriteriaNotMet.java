package org.safeguarding.review.rapidreview.process;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.NotificationCriteriaNotMet;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.problem.Refusal;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Discontinue;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Ends the review of a notified case that was found not to meet the criteria; a case without a review has nothing to end. */
@Component
@KafkaListener(topics = Topics.REFERRAL_EVENTS, groupId = "review-service.discontinue-rapid-review")
class DiscontinueRapidReviewWhenCriteriaNotMet {

    private static final Logger LOG = LoggerFactory.getLogger(DiscontinueRapidReviewWhenCriteriaNotMet.class);

    private final CommandGateway commands;

    DiscontinueRapidReviewWhenCriteriaNotMet(CommandGateway commands) {
        this.commands = commands;
    }

    @KafkaHandler
    void on(NotificationCriteriaNotMet event, @Header("ce_id") String request) {
        try {
            commands.sendAndWait(new Discontinue(new RapidReviewId(event.caseId()), request, event.foundOn()));
        } catch (CommandExecutionException failed) {
            if (Refusal.of(failed).filter(Refusal::unknownCase).isEmpty()) {
                throw failed;
            }
            LOG.info("Case {}: the criteria are not met, and there is no Rapid Review to end.", event.caseId());
        }
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
