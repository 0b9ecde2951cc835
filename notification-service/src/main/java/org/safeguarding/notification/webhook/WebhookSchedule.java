package org.safeguarding.notification.webhook;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler.ReviveDeadExecution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The webhooks' own schedule, on threads and a table apart from the mails': applications that do not answer hold up no
 * mail. It is written in the transaction that queues a message, and what a killed process leaves is taken up again.
 */
@Component
class WebhookSchedule implements SmartLifecycle {

    private final Delivering task;
    private final Scheduler schedule;
    private volatile boolean running;

    WebhookSchedule(DataSource database, DeliverToPartner deliver, WebhookSettings settings) {
        task = new Delivering(deliver, settings.afterAFault());
        schedule = Scheduler.create(new TransactionAwareDataSourceProxy(database), task)
                .tableName("webhook_schedule")
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(settings.threads())
                .pollingInterval(settings.polling())
                .heartbeatInterval(Duration.ofSeconds(5))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    /** Due at once, if the running transaction commits. */
    void add(UUID delivery) {
        schedule.scheduleIfNotExists(task.instance(delivery.toString()), Instant.now());
        lookOnceCommitted();
    }

    /** Due at once, whether it still waits or has left the schedule; not while it is being sent. */
    void putBack(UUID delivery) {
        var entry = task.instance(delivery.toString());
        if (!schedule.scheduleIfNotExists(entry, Instant.now())) {
            try {
                schedule.reschedule(entry, Instant.now());
            } catch (TaskInstanceCurrentlyExecutingException e) {
                WebhookRule.ONE_ATTEMPT_AT_A_TIME.require(false);
            }
        }
        lookOnceCommitted();
    }

    private void lookOnceCommitted() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                schedule.triggerCheckForDueExecutions();
            }
        });
    }

    @Override
    public void start() {
        schedule.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        schedule.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** No bean: the mails' schedule would take it up. */
    private static final class Delivering extends CustomTask<Void> {

        private final DeliverToPartner deliver;

        Delivering(DeliverToPartner deliver, Duration afterAFault) {
            super(
                    "deliver-to-partner",
                    Void.class,
                    null,
                    UnaryOperator.identity(),
                    new OnFailureRetryLater<>(afterAFault),
                    new ReviveDeadExecution<>());
            this.deliver = deliver;
        }

        @Override
        public CompletionHandler<Void> execute(TaskInstance<Void> due, ExecutionContext context) {
            try {
                return deliver.attempt(UUID.fromString(due.getId()))
                        .<CompletionHandler<Void>>map(
                                next -> (complete, operations) -> operations.reschedule(complete, next))
                        .orElseGet(OnCompleteRemove::new);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while a partner was called.", e);
            }
        }
    }
}
