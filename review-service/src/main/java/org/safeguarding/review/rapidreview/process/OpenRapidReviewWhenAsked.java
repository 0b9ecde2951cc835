package org.safeguarding.review.rapidreview.process;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.OpenRapidReview;
import org.safeguarding.contracts.Topics;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Open;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Opens the review of a case when referral-service asks; every asking is answered, and heard twice it changes nothing. */
@Component
@KafkaListener(topics = Topics.REVIEW_COMMANDS, groupId = "review-service.open-rapid-review")
class OpenRapidReviewWhenAsked {

    private final CommandGateway commands;
    private final Clock clock;

    OpenRapidReviewWhenAsked(CommandGateway commands, Clock clock) {
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

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
