package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.OUTCOME_SIGNED_OFF;
import static org.safeguarding.notification.domain.LetterName.REFERRAL_STATUS_CHANGED;

import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewDiscontinued;
import org.safeguarding.contracts.RapidReviewReopened;
import org.safeguarding.contracts.ReviewCaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/**
 * Tells whoever referred the case that its outcome stands, that the review ended without one, or that it began anew; which
 * is behind the login. Of a signature they hear nothing: what was signed may still be reconsidered.
 */
@Component
@KafkaListener(topics = Topics.REVIEW_EVENTS, groupId = "notification-service.email-referrer-when-review-ended")
class EmailReferrerWhenReviewEnded {

    private final Post post;

    EmailReferrerWhenReviewEnded(Post post) {
        this.post = post;
    }

    @KafkaHandler
    void on(RapidReviewConcluded event, @Header("ce_id") String id) {
        tell(event, id, OUTCOME_SIGNED_OFF);
    }

    @KafkaHandler
    void on(RapidReviewDiscontinued event, @Header("ce_id") String id) {
        tell(event, id, REFERRAL_STATUS_CHANGED);
    }

    @KafkaHandler
    void on(RapidReviewReopened event, @Header("ce_id") String id) {
        tell(event, id, REFERRAL_STATUS_CHANGED);
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(ReviewCaseEvent event, String id, LetterName letter) {
        post.send(event, id, Recipient.referrerOf(event.caseId()), letter);
    }
}
