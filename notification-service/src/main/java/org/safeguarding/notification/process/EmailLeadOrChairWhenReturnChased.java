package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.AGENCY_RETURN_CHASED;
import static org.safeguarding.notification.domain.LetterName.AGENCY_RETURN_UNANSWERED;

import org.safeguarding.contracts.AgencyReturnChased;
import org.safeguarding.contracts.ReminderStep;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Reminds of a return that is owed: the lead, on the last step the panel's chair, and where there is no panel the standing one. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-lead-or-chair-when-return-chased")
class EmailLeadOrChairWhenReturnChased {

    private final Post post;
    private final Addressees addressees;

    EmailLeadOrChairWhenReturnChased(Post post, Addressees addressees) {
        this.post = post;
        this.addressees = addressees;
    }

    @KafkaHandler
    void on(AgencyReturnChased event, @Header("ce_id") String id) {
        var named = event.recipient();
        var recipient = named == null ? addressees.chair() : Recipient.of(named);
        var letter = event.step() == ReminderStep.TO_THE_CHAIR ? AGENCY_RETURN_UNANSWERED : AGENCY_RETURN_CHASED;
        post.send(event, id, recipient, letter, event.dueOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
