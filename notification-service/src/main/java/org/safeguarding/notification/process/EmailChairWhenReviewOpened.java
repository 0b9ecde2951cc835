package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.REVIEW_OPENED;

import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.Topics;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the partnership's standing chair that a review stands: its own chair is not known before the panel is convened. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-chair-when-review-opened")
class EmailChairWhenReviewOpened {

    private final Post post;
    private final Addressees addressees;

    EmailChairWhenReviewOpened(Post post, Addressees addressees) {
        this.post = post;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(RapidReviewOpened event, @Header("ce_id") String id) {
        post.send(event, id, addressees.chair(), REVIEW_OPENED);
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
