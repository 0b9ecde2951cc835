package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.OUTCOME_SIGNED_OFF;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.PanelOutcomeSignedOff;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells whoever referred the case that its outcome stands, and leaves the outcome itself behind the login. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-referrer-when-outcome-signed-off")
class EmailReferrerWhenOutcomeSignedOff {

    private final CommandGateway commands;

    EmailReferrerWhenOutcomeSignedOff(CommandGateway commands) {
        this.commands = commands;
    }

    @KafkaHandler
    void on(PanelOutcomeSignedOff event, @Header("ce_id") String id) {
        var because = new Because(id, Topics.typeOf(PanelOutcomeSignedOff.class));
        commands.sendAndWait(QueueNotification.of(
                event.caseId(), because, Recipient.referrerOf(event.caseId()), OUTCOME_SIGNED_OFF));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
