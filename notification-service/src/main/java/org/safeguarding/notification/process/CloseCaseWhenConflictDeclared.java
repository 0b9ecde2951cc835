package org.safeguarding.notification.process;

import org.safeguarding.contracts.ReferralConflictDeclared;
import org.safeguarding.contracts.ReviewConflictDeclared;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.access.ClosedCases;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Closes a case to whom declared a conflict of interest in it: no letter goes to them any more, and they read of none. */
@Component
@KafkaListener(
        topics = {Topics.REFERRAL_EVENTS, Topics.REVIEW_EVENTS},
        groupId = "notification-service.close-case-when-conflict-declared")
class CloseCaseWhenConflictDeclared {

    private final ClosedCases closed;

    CloseCaseWhenConflictDeclared(ClosedCases closed) {
        this.closed = closed;
    }

    @KafkaHandler
    void on(ReferralConflictDeclared event) {
        closed.close(event.caseId(), event.person());
    }

    @KafkaHandler
    void on(ReviewConflictDeclared event) {
        closed.close(event.caseId(), event.person());
    }

    @KafkaHandler(isDefault = true)
    void otherwise(Object notOurConcern) {}
}
