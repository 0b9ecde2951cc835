package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.LEARNING_DISCONTINUED;
import static org.safeguarding.notification.domain.LetterName.REVIEW_DISCONTINUED;
import static org.safeguarding.notification.domain.LetterName.REVIEW_REDATED;
import static org.safeguarding.notification.domain.LetterName.REVIEW_REOPENED;
import static org.safeguarding.notification.domain.LetterName.SAFETY_ACTION_OVERDUE;

import org.safeguarding.contracts.LearningDiscontinued;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewRedated;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.SafetyActionOverdue;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the chair that a review ended without an outcome, began anew or is due on another day, and what in it is late or goes no further. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-chair-when-review-turned")
class EmailChairWhenReviewTurned {

    private final Post post;
    private final Addressees addressees;

    EmailChairWhenReviewTurned(Post post, Addressees addressees) {
        this.post = post;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(RapidReviewDiscontinued event, @Header("ce_id") String id) {
        post.send(event, id, addressees.chair(), REVIEW_DISCONTINUED);
    }

    @KafkaHandler
    void on(RapidReviewReopened event, @Header("ce_id") String id) {
        post.send(event, id, addressees.chair(), REVIEW_REOPENED);
    }

    @KafkaHandler
    void on(RapidReviewRedated event, @Header("ce_id") String id) {
        post.send(event, id, addressees.chair(), REVIEW_REDATED, event.dueOn());
    }

    /** The chair of the panel, and where there is none the standing one. */
    @KafkaHandler
    void on(SafetyActionOverdue event, @Header("ce_id") String id) {
        var named = event.chair();
        var chair = named == null ? addressees.chair() : Recipient.of(named);
        post.send(event, id, chair, SAFETY_ACTION_OVERDUE, event.dueOn());
    }

    @KafkaHandler
    void on(LearningDiscontinued event, @Header("ce_id") String id) {
        post.send(event, id, addressees.chair(), LEARNING_DISCONTINUED, event.discontinuedOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
