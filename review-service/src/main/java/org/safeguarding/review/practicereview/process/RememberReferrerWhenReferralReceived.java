package org.safeguarding.review.practicereview.process;

import org.safeguarding.contracts.ReferralReceived;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.fact.Affiliation;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Remembers who referred a case, since a reviewer must be independent of them too. */
@Component
@KafkaListener(topics = Topics.REFERRAL_EVENTS, groupId = "review-service.remember-referrer")
class RememberReferrerWhenReferralReceived {

    private final InvolvedAgencies involved;

    RememberReferrerWhenReferralReceived(InvolvedAgencies involved) {
        this.involved = involved;
    }

    @KafkaHandler
    void on(ReferralReceived event) {
        var organisation = event.referringOrganisation();
        if (organisation == null) {
            involved.remember(event.caseId(), event.referringAgency());
        } else {
            involved.remember(event.caseId(), new Affiliation(event.referringAgency(), organisation));
        }
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
