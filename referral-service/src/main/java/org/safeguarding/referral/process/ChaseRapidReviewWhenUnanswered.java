package org.safeguarding.referral.process;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewAskedAgain;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewLeftUnanswered;
import org.safeguarding.referral.domain.ReferralEvent.RapidReviewRequired;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Each asking sets one alarm clock. It is written in the transaction that moves this processor on, so none is forgotten. */
@Component
@ProcessingGroup("chase-rapid-review")
@DisallowReplay
class ChaseRapidReviewWhenUnanswered {

    private static final Logger LOG = LoggerFactory.getLogger(ChaseRapidReviewWhenUnanswered.class);

    private final SchedulerClient scheduler;
    private final AskAgainWhenDue due;

    ChaseRapidReviewWhenUnanswered(SchedulerClient scheduler, AskAgainWhenDue due) {
        this.scheduler = scheduler;
        this.due = due;
    }

    @EventHandler
    void on(
            RapidReviewRequired event,
            @Timestamp Instant at,
            @MessageIdentifier String id,
            @MetaDataValue(Who.CORRELATION) String correlation) {
        scheduler.scheduleIfNotExists(due.check(event.caseId(), 1, at, id, correlation));
    }

    @EventHandler
    void on(
            RapidReviewAskedAgain event,
            @Timestamp Instant at,
            @MessageIdentifier String id,
            @MetaDataValue(Who.CORRELATION) String correlation) {
        scheduler.scheduleIfNotExists(due.check(event.caseId(), event.timesAsked(), at, id, correlation));
    }

    @EventHandler
    void on(RapidReviewLeftUnanswered event) {
        LOG.warn(
                "Case {}: the Rapid Review was asked for {} times and nobody answered. See /operations/alarms.",
                event.caseId(),
                event.timesAsked());
    }
}
