package org.safeguarding.notification.process;

import static org.safeguarding.notification.domain.LetterName.REFERRAL_STATUS_CHANGED;

import org.safeguarding.contracts.OriginalReferralClosed;
import org.safeguarding.contracts.ReferralCaseEvent;
import org.safeguarding.contracts.ReferralReopened;
import org.safeguarding.contracts.ReferralScreened;
import org.safeguarding.contracts.ReferralWithdrawn;
import org.safeguarding.contracts.ScreeningResult;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/**
 * Tells whoever referred the case that it took a turn away from a review, or back: withdrawn, declined, out of area,
 * reopened, or closed with the case to which it belongs. Which, is behind the login. Of an accepted referral they hear when its outcome stands.
 */
@Component
@KafkaListener(topics = Topics.REFERRAL_EVENTS, groupId = "notification-service.email-referrer-when-referral-turned")
class EmailReferrerWhenReferralTurned {

    private final Post post;

    EmailReferrerWhenReferralTurned(Post post) {
        this.post = post;
    }

    @KafkaHandler
    void on(ReferralWithdrawn event, @Header("ce_id") String id) {
        tell(event, id);
    }

    @KafkaHandler
    void on(ReferralReopened event, @Header("ce_id") String id) {
        tell(event, id);
    }

    @KafkaHandler
    void on(ReferralScreened event, @Header("ce_id") String id) {
        if (event.result() != ScreeningResult.ACCEPTED) {
            tell(event, id);
        }
    }

    /** Of a second referral: what its referrer hears is that the case to which it belongs came to its end. */
    @KafkaHandler
    void on(OriginalReferralClosed event, @Header("ce_id") String id) {
        tell(event, id);
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}

    private void tell(ReferralCaseEvent event, String id) {
        post.send(event, id, Recipient.referrerOf(event.caseId()), REFERRAL_STATUS_CHANGED);
    }
}
