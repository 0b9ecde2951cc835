package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.REVIEW_UNANSWERED;

import org.safeguarding.contracts.RapidReviewUnanswered;
import org.safeguarding.contracts.Topics;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the operator that a Rapid Review was asked for in vain. */
@Component
@KafkaListener(topics = Topics.REFERRAL_EVENTS, groupId = "notification-service.email-operator-when-review-unanswered")
class EmailOperatorWhenReviewUnanswered {

    private final Post post;
    private final Addressees addressees;

    EmailOperatorWhenReviewUnanswered(Post post, Addressees addressees) {
        this.post = post;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(RapidReviewUnanswered event, @Header("ce_id") String id) {
        post.send(event, id, addressees.operator(), REVIEW_UNANSWERED);
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
