package org.safeguarding.notification.process;

import org.safeguarding.contracts.RegisterRecipient;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.directory.RecipientDirectory;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the recipients of single cases, the referrer for one; letters already waiting for an address find it at their next try. */
@Component
@KafkaListener(topics = Topics.NOTIFICATION_COMMANDS, groupId = "notification-service.register-recipient-when-asked")
class RegisterRecipientWhenAsked {

    private final RecipientDirectory directory;

    RegisterRecipientWhenAsked(RecipientDirectory directory) {
        this.directory = directory;
    }

    @KafkaHandler
    void on(RegisterRecipient asked) {
        directory.register(Recipient.of(asked.caseId(), asked.recipient()), asked.sealedAddress());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
