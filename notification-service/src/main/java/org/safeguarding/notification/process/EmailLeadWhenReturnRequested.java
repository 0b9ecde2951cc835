package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.AGENCY_RETURN_REQUESTED;

import org.safeguarding.contracts.AgencyReturnRequested;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the lead of an agency that a review asks what the agency knows, and by when. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-lead-when-return-requested")
class EmailLeadWhenReturnRequested {

    private final Post post;

    EmailLeadWhenReturnRequested(Post post) {
        this.post = post;
    }

    @KafkaHandler
    void on(AgencyReturnRequested event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.of(event.lead()), AGENCY_RETURN_REQUESTED, event.dueOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
