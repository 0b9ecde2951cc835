package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.REVIEW_OPENED;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the partnership's standing chair that a review stands: its own chair is not known before the panel is convened. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-chair-when-review-opened")
class EmailChairWhenReviewOpened {

    private final CommandGateway commands;
    private final Addressees addressees;

    EmailChairWhenReviewOpened(CommandGateway commands, Addressees addressees) {
        this.commands = commands;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(RapidReviewOpened event, @Header("ce_id") String id) {
        var because = new Because(id, Topics.typeOf(RapidReviewOpened.class));
        commands.sendAndWait(QueueNotification.of(event.caseId(), because, addressees.chair(), REVIEW_OPENED));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
