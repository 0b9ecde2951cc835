package org.safeguarding.notification.process;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.safeguarding.notification.domain.Queued;
import org.safeguarding.platform.fact.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts a queued letter on the schedule, due at once, in the transaction that moves this processor on: neither without the other. */
@Component
@ProcessingGroup("send-mail-when-queued")
@DisallowReplay
class SendMailWhenQueued {

    private final Scheduler schedule;
    private final DeliverWhenDue deliver;
    private final MailTrace trace;

    SendMailWhenQueued(Scheduler schedule, DeliverWhenDue deliver, MailTrace trace) {
        this.schedule = schedule;
        this.deliver = deliver;
        this.trace = trace;
    }

    @EventHandler
    void on(
            Queued event,
            @MessageIdentifier String id,
            @MetaDataValue(value = Who.CORRELATION, required = true) String correlation) {
        var mail = new DueMail(
                event.caseId(),
                event.notificationId(),
                event.recipient(),
                event.letter(),
                event.day(),
                event.invitation(),
                correlation,
                id,
                trace.handOver());
        schedule.scheduleIfNotExists(deliver.instance(event.notificationId().toString(), mail), Instant.now());
        lookOnceCommitted();
    }

    /** Not to wait for the schedule's next look around. */
    private void lookOnceCommitted() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                schedule.triggerCheckForDueExecutions();
            }
        });
    }
}
