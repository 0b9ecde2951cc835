package org.safeguarding.notification.process;

import java.time.Instant;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.webhook.NewsForPartners;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the applications of the organisation that referred a case what becomes of its review. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.tell-partners-of-review")
class TellPartnersOfReview {

    private final NewsForPartners news;

    TellPartnersOfReview(NewsForPartners news) {
        this.news = news;
    }

    @KafkaHandler
    void on(ReviewCaseEvent event, @Header("ce_id") String id, @Header("ce_time") String time) {
        news.hear(event, id, Instant.parse(time));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
