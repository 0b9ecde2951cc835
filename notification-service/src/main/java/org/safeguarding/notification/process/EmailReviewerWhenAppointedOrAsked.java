package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_ENTRUSTED;
import static org.safeguarding.notification.domain.LetterName.PRACTICE_REVIEW_PROGRESS_ASKED;

import org.safeguarding.contracts.PracticeReviewProgressAsked;
import org.safeguarding.contracts.PracticeReviewerAppointed;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Tells the reviewer of a practice review that it is theirs to carry out, and that progress or drafts were asked for. */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-reviewer-when-appointed-or-asked")
class EmailReviewerWhenAppointedOrAsked {

    private final Post post;

    EmailReviewerWhenAppointedOrAsked(Post post) {
        this.post = post;
    }

    @KafkaHandler
    void on(PracticeReviewerAppointed event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.of(event.reviewer()), PRACTICE_REVIEW_ENTRUSTED, event.appointedOn());
    }

    @KafkaHandler
    void on(PracticeReviewProgressAsked event, @Header("ce_id") String id) {
        post.send(event, id, Recipient.of(event.reviewer()), PRACTICE_REVIEW_PROGRESS_ASKED, event.askedOn());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
