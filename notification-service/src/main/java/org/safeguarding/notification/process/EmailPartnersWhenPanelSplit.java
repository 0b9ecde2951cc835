package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PANEL_SPLIT_ESCALATED;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.PanelSplitEscalated;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the lead safeguarding partners that the partners on a panel differ, and that the question is theirs to answer. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-partners-when-panel-split")
class EmailPartnersWhenPanelSplit {

    private final CommandGateway commands;
    private final Addressees addressees;

    EmailPartnersWhenPanelSplit(CommandGateway commands, Addressees addressees) {
        this.commands = commands;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(PanelSplitEscalated event, @Header("ce_id") String id) {
        var because = new Because(id, Topics.typeOf(PanelSplitEscalated.class));
        addressees
                .partners()
                .forEach(partner -> commands.sendAndWait(QueueNotification.of(
                        event.caseId(), because, partner, PANEL_SPLIT_ESCALATED, event.escalatedOn())));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
