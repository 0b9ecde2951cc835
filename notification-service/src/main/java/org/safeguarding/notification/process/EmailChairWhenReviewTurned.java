package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.REVIEW_DISCONTINUED;
import static org.safeguarding.notification.domain.LetterName.REVIEW_REOPENED;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the partnership's standing chair that a review ended without an outcome, or that an ended one began anew. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-chair-when-review-turned")
class EmailChairWhenReviewTurned {

    private final CommandGateway commands;
    private final Addressees addressees;

    EmailChairWhenReviewTurned(CommandGateway commands, Addressees addressees) {
        this.commands = commands;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(RapidReviewDiscontinued event, @Header("ce_id") String id) {
        tell(event, id, REVIEW_DISCONTINUED);
    }

    @KafkaHandler
    void on(RapidReviewReopened event, @Header("ce_id") String id) {
        tell(event, id, REVIEW_REOPENED);
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(ReviewCaseEvent event, String id, LetterName letter) {
        var because = new Because(id, Topics.typeOf(event.getClass()));
        commands.sendAndWait(QueueNotification.of(event.caseId(), because, addressees.chair(), letter));
    }
}
