package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PANEL_CONVENED;

import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.PanelConvened;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Asks each member of a convened panel, and its chair, to the meeting. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-panel-when-convened")
class EmailPanelWhenConvened {

    private final CommandGateway commands;

    EmailPanelWhenConvened(CommandGateway commands) {
        this.commands = commands;
    }

    @KafkaHandler
    void on(PanelConvened event, @Header("ce_id") String id) {
        var because = new Because(id, Topics.typeOf(PanelConvened.class));
        Stream.concat(Stream.of(event.chair()), event.members().stream())
                .map(Recipient::of)
                .distinct()
                .forEach(recipient -> commands.sendAndWait(
                        QueueNotification.of(event.caseId(), because, recipient, PANEL_CONVENED, event.meetingOn())));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
