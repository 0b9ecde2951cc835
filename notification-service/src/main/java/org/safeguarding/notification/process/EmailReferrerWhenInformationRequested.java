package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.INFORMATION_REQUESTED;

import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells whoever referred the case that something is asked of them, and by when; the questions stay behind the login. */
@Component
@KafkaListener(
        topics = Topics.REFERRAL_EVENTS,
        groupId = "notification-service.email-referrer-when-information-requested")
class EmailReferrerWhenInformationRequested {

    private final Post post;

    EmailReferrerWhenInformationRequested(Post post) {
        this.post = post;
    }

    @KafkaHandler
    void on(InformationRequested event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.referrerOf(event.caseId()), INFORMATION_REQUESTED, event.answerDueOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
