package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_COMMISSIONED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_PUBLISHED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_WITHHELD;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.PracticeReviewCommissioned;
import org.safeguarding.contracts.PracticeReviewPublished;
import org.safeguarding.contracts.PracticeReviewWithheld;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the partnership's standing chair that a practice review was commissioned, published or withheld. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-chair-when-practice-review-turned")
class EmailChairWhenPracticeReviewTurned {

    private final CommandGateway commands;
    private final Addressees addressees;

    EmailChairWhenPracticeReviewTurned(CommandGateway commands, Addressees addressees) {
        this.commands = commands;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(PracticeReviewCommissioned event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_COMMISSIONED, event.dueOn());
    }

    @KafkaHandler
    void on(PracticeReviewPublished event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_PUBLISHED, event.publishedOn());
    }

    @KafkaHandler
    void on(PracticeReviewWithheld event, @Header("ce_id") String id) {
        tell(event, id, PRACTICE_REVIEW_WITHHELD, event.withheldOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(ReviewCaseEvent event, String id, LetterName letter, LocalDate day) {
        var because = new Because(id, Topics.typeOf(event.getClass()));
        commands.sendAndWait(QueueNotification.of(event.caseId(), because, addressees.chair(), letter, day));
    }
}
