package org.safeguarding.notification.publish;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.safeguarding.contracts.NotificationUndeliverable;
import org.safeguarding.notification.domain.NotificationEvent.NotificationGivenUp;
import org.safeguarding.platform.messaging.CaseChannel;
import org.springframework.stereotype.Component;

/** Tells the other services what they have to know of our mails. */
@Component
@ProcessingGroup("notification-publisher")
@DisallowReplay
class NotificationPublisher {

    private final CaseChannel channel;

    NotificationPublisher(CaseChannel channel) {
        this.channel = channel;
    }

    /** Outsiders learn which letter to whom, by opaque name; the reason stays in the delivery log. */
    @EventHandler
    void on(NotificationGivenUp event, @MessageIdentifier String id) {
        channel.announce(
                id,
                new NotificationUndeliverable(
                        event.caseId(),
                        event.notificationId(),
                        event.recipient(),
                        event.letter().code()));
    }
}
