package org.safeguarding.review.rapidreview.process;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.DiscontinueRapidReview;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.problem.Refusal;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Discontinue;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Open;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/**
 * Opens the review of a case when referral-service asks, and ends it when the criteria are not met: one listener, so that
 * an ending is never heard before the askings that it ends. Every asking is answered, and heard twice it changes nothing.
 */
@Component
@KafkaListener(topics = Topics.REVIEW_COMMANDS, groupId = "review-service.open-rapid-review")
class OpenOrEndRapidReviewWhenAsked {

    private static final Logger LOG = LoggerFactory.getLogger(OpenOrEndRapidReviewWhenAsked.class);

    private final CommandGateway commands;
    private final Clock clock;

    OpenOrEndRapidReviewWhenAsked(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @KafkaHandler
    void on(OpenRapidReview asked, @Header("ce_id") String request) {
        commands.sendAndWait(new Open(
                new RapidReviewId(asked.caseId()),
                request,
                asked.basis(),
                asked.notifiedOn(),
                asked.requiredOn(),
                LocalDate.now(clock)));
    }

    /** What was notified may have called for no review: then there is none to end. */
    @KafkaHandler
    void on(DiscontinueRapidReview asked, @Header("ce_id") String request) {
        try {
            commands.sendAndWait(
                    new Discontinue(new RapidReviewId(asked.caseId()), request, asked.foundOn(), asked.panelToldOn()));
        } catch (CommandExecutionException failed) {
            if (Refusal.of(failed).filter(Refusal::unknownCase).isEmpty()) {
                throw failed;
            }
            LOG.info("Case {}: the criteria are not met, and there is no Rapid Review to end.", asked.caseId());
        }
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
