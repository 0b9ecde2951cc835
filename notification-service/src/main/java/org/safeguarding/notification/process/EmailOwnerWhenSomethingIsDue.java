package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.LEARNING_DISCONTINUED;
import static org.safeguarding.notification.domain.LetterName.LEARNING_OVERDUE;
import static org.safeguarding.notification.domain.LetterName.LEARNING_PLANNED;
import static org.safeguarding.notification.domain.LetterName.RECOMMENDATION_ASSIGNED;
import static org.safeguarding.notification.domain.LetterName.RECOMMENDATION_EVIDENCE_RETURNED;
import static org.safeguarding.notification.domain.LetterName.RECOMMENDATION_OVERDUE;
import static org.safeguarding.notification.domain.LetterName.SAFETY_ACTION_ASSIGNED;
import static org.safeguarding.notification.domain.LetterName.SAFETY_ACTION_OVERDUE;

import org.safeguarding.contracts.LearningDiscontinued;
import org.safeguarding.contracts.LearningOverdue;
import org.safeguarding.contracts.LearningPlanned;
import org.safeguarding.contracts.RecommendationAssigned;
import org.safeguarding.contracts.RecommendationEvidenceReturned;
import org.safeguarding.contracts.RecommendationOverdue;
import org.safeguarding.contracts.SafetyActionAssigned;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the lead of an organisation what it is to do until when, that a day is past, that evidence was not enough, and what ended. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-owner-when-something-is-due")
class EmailOwnerWhenSomethingIsDue {

    private final Post post;

    EmailOwnerWhenSomethingIsDue(Post post) {
        this.post = post;
    }

    @KafkaHandler
    void on(RecommendationAssigned event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.leadOf(event.owner()), RECOMMENDATION_ASSIGNED, event.dueOn());
    }

    @KafkaHandler
    void on(RecommendationOverdue event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.leadOf(event.owner()), RECOMMENDATION_OVERDUE, event.dueOn());
    }

    @KafkaHandler
    void on(LearningOverdue event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.leadOf(event.owner()), LEARNING_OVERDUE, event.dueOn());
    }

    @KafkaHandler
    void on(RecommendationEvidenceReturned event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.leadOf(event.owner()), RECOMMENDATION_EVIDENCE_RETURNED, event.returnedOn());
    }

    @KafkaHandler
    void on(LearningPlanned event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.leadOf(event.owner()), LEARNING_PLANNED, event.dueOn());
    }

    @KafkaHandler
    void on(LearningDiscontinued event, @Header("ce_id") String id) {
        var owner = event.owner();
        if (owner != null) {
            post.send(event, id, Recipient.leadOf(owner), LEARNING_DISCONTINUED, event.discontinuedOn());
        }
    }

    @KafkaHandler
    void on(SafetyActionAssigned event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.leadOf(event.owner()), SAFETY_ACTION_ASSIGNED, event.dueOn());
    }

    @KafkaHandler
    void on(SafetyActionOverdue event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.leadOf(event.owner()), SAFETY_ACTION_OVERDUE, event.dueOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
