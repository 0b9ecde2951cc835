package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.LEARNING_DISCONTINUED;
import static org.safeguarding.notification.domain.LetterName.LEARNING_OVERDUE;
import static org.safeguarding.notification.domain.LetterName.LEARNING_PLANNED;
import static org.safeguarding.notification.domain.LetterName.RECOMMENDATION_ASSIGNED;
import static org.safeguarding.notification.domain.LetterName.RECOMMENDATION_EVIDENCE_RETURNED;
import static org.safeguarding.notification.domain.LetterName.RECOMMENDATION_OVERDUE;
import static org.safeguarding.notification.domain.LetterName.SAFETY_ACTION_ASSIGNED;
import static org.safeguarding.notification.domain.LetterName.SAFETY_ACTION_OVERDUE;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.LearningDiscontinued;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.LearningPlanned;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationEvidenceReturned;
import org.safeguarding.contracts.RecommendationOverdue;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.SafetyActionAssigned;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the lead of an organisation what it is to do until when, that a day is past, that evidence was not enough, and what ended. */
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

    @KafkaHandler
    void on(RecommendationEvidenceReturned event, @Header("ce_id") String id) {
        tell(event, id, event.owner(), RECOMMENDATION_EVIDENCE_RETURNED, event.returnedOn());
    }

    @KafkaHandler
    void on(LearningPlanned event, @Header("ce_id") String id) {
        tell(event, id, event.owner(), LEARNING_PLANNED, event.dueOn());
    }

    @KafkaHandler
    void on(LearningDiscontinued event, @Header("ce_id") String id) {
        var owner = event.owner();
        if (owner != null) {
            tell(event, id, owner, LEARNING_DISCONTINUED, event.discontinuedOn());
        }
    }

    @KafkaHandler
    void on(SafetyActionAssigned event, @Header("ce_id") String id) {
        tell(event, id, event.owner(), SAFETY_ACTION_ASSIGNED, event.dueOn());
    }

    @KafkaHandler
    void on(SafetyActionOverdue event, @Header("ce_id") String id) {
        tell(event, id, event.owner(), SAFETY_ACTION_OVERDUE, event.dueOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(ReviewCaseEvent event, String id, Organisation owner, LetterName letter, LocalDate day) {
        var because = new Because(id, Topics.typeOf(event.getClass()));
        commands.sendAndWait(QueueNotification.of(event.caseId(), because, Recipient.leadOf(owner), letter, day));
    }
}
