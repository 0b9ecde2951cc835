package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.INFORMATION_REQUESTED;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.InformationRequested;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
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

    private final CommandGateway commands;

    EmailReferrerWhenInformationRequested(CommandGateway commands) {
        this.commands = commands;
    }

    @KafkaHandler
    void on(InformationRequested event, @Header("ce_id") String id) {
        var because = new Because(id, Topics.typeOf(InformationRequested.class));
        commands.sendAndWait(QueueNotification.of(
                event.caseId(),
                because,
                Recipient.referrerOf(event.caseId()),
                INFORMATION_REQUESTED,
                event.answerDueOn()));
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
