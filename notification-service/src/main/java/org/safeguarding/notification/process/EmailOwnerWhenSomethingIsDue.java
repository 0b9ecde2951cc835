package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.LEARNING_OVERDUE;
import static org.safeguarding.notification.domain.LetterName.RECOMMENDATION_ASSIGNED;
import static org.safeguarding.notification.domain.LetterName.RECOMMENDATION_OVERDUE;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationOverdue;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the lead of an organisation what it is to do until when, and that a day is past. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-owner-when-something-is-due")
class EmailOwnerWhenSomethingIsDue {

    private final CommandGateway commands;

    EmailOwnerWhenSomethingIsDue(CommandGateway commands) {
        this.commands = commands;
    }

    @KafkaHandler
    void on(RecommendationAssigned event, @Header("ce_id") String id) {
        tell(event, id, event.owner(), RECOMMENDATION_ASSIGNED, event.dueOn());
    }

    @KafkaHandler
    void on(RecommendationOverdue event, @Header("ce_id") String id) {
        tell(event, id, event.owner(), RECOMMENDATION_OVERDUE, event.dueOn());
    }

    @KafkaHandler
    void on(LearningOverdue event, @Header("ce_id") String id) {
        tell(event, id, event.owner(), LEARNING_OVERDUE, event.dueOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(ReviewCaseEvent event, String id, Organisation owner, LetterName letter, LocalDate dueOn) {
        var because = new Because(id, Topics.typeOf(event.getClass()));
        commands.sendAndWait(QueueNotification.of(event.caseId(), because, Recipient.leadOf(owner), letter, dueOn));
    }
}
