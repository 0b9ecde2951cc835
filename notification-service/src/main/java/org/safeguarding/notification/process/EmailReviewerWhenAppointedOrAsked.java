package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_ENTRUSTED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_PROGRESS_ASKED;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.PracticeReviewProgressAsked;
import org.safeguarding.contracts.PracticeReviewerAppointed;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the reviewer of a practice review that it is theirs to carry out, and that progress or drafts were asked for. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-reviewer-when-appointed-or-asked")
class EmailReviewerWhenAppointedOrAsked {

    private final CommandGateway commands;

    EmailReviewerWhenAppointedOrAsked(CommandGateway commands) {
        this.commands = commands;
    }

    @KafkaHandler
    void on(PracticeReviewerAppointed event, @Header("ce_id") String id) {
        tell(event, id, event.reviewer(), PRACTICE_REVIEW_ENTRUSTED, event.appointedOn());
    }

    @KafkaHandler
    void on(PracticeReviewProgressAsked event, @Header("ce_id") String id) {
        tell(event, id, event.reviewer(), PRACTICE_REVIEW_PROGRESS_ASKED, event.askedOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(ReviewCaseEvent event, String id, String reviewer, LetterName letter, LocalDate day) {
        var because = new Because(id, Topics.typeOf(event.getClass()));
        commands.sendAndWait(QueueNotification.of(event.caseId(), because, Recipient.of(reviewer), letter, day));
    }
}
