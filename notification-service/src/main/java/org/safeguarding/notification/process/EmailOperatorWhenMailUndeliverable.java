package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.NOTIFICATION_UNDELIVERABLE;

import org.safeguarding.contracts.NotificationUndeliverable;
import org.safeguarding.contracts.Topics;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the operator of a letter that was given up; a letter to the operator itself is left to the alarm, or each would beget the next. */
@Component
@KafkaListener(
        topics = Topics.NOTIFICATION_EVENTS,
        groupId = "notification-service.email-operator-when-mail-undeliverable")
class EmailOperatorWhenMailUndeliverable {

    private final Post post;
    private final Addressees addressees;

    EmailOperatorWhenMailUndeliverable(Post post, Addressees addressees) {
        this.post = post;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(NotificationUndeliverable event, @Header("ce_id") String id) {
        if (event.recipient().equals(addressees.operator().name())) {
            return;
        }
        post.send(event, id, addressees.operator(), NOTIFICATION_UNDELIVERABLE);
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
