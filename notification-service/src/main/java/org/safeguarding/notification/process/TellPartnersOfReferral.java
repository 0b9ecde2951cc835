package org.safeguarding.notification.process;

import java.time.Instant;
import org.safeguarding.contracts.ReferralCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.webhook.NewsForPartners;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the applications of the organisation that referred a case what becomes of the referral. */
@Component
@KafkaListener(topics = Topics.REFERRAL_EVENTS, groupId = "notification-service.tell-partners-of-referral")
class TellPartnersOfReferral {

    private final NewsForPartners news;

    TellPartnersOfReferral(NewsForPartners news) {
        this.news = news;
    }

    @KafkaHandler
    void on(ReferralCaseEvent event, @Header("ce_id") String id, @Header("ce_time") String time) {
        news.hear(event, id, Instant.parse(time));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
