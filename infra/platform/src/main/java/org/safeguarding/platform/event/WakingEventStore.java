package org.safeguarding.platform.event;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's event store, waking the processors when the database has committed. Axon wakes them when its unit of work
 * ends, which is too early where the unit takes part in a larger transaction: they would find nothing and sleep on.
 */
final class WakingEventStore extends EmbeddedEventStore {

    WakingEventStore(Builder builder) {
        super(builder);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            super.afterCommit(events);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                WakingEventStore.super.afterCommit(events);
            }
        });
    }
}
