package org.safeguarding.notification.process;

import static java.time.temporal.ChronoUnit.MILLIS;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler.ReviveDeadExecution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import io.micrometer.observation.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.directory.Address;
import org.safeguarding.notification.directory.RecipientDirectory;
import org.safeguarding.notification.domain.FailureReason;
import org.safeguarding.notification.domain.NotificationCommand.BeginAttempt;
import org.safeguarding.notification.domain.NotificationCommand.RecordDelivery;
import org.safeguarding.notification.domain.NotificationCommand.RecordFailedAttempt;
import org.safeguarding.notification.domain.Recipient;
import org.safeguarding.notification.mail.Dispatch;
import org.safeguarding.notification.mail.LetterBook;
import org.safeguarding.notification.mail.MailGateway;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.audit.Acting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One attempt to send a letter whose time has come, and the next one's place on the schedule. Whatever breaks on the
 * way, the letter keeps its place: it leaves the schedule only once its stream says delivered or given up. A crash
 * between the mail server's yes and {@link RecordDelivery} sends the letter again, under the same Message-ID.
 */
@Component
class DeliverWhenDue extends CustomTask<DueMail> {

    private final CommandGateway commands;
    private final RecipientDirectory directory;
    private final LetterBook letters;
    private final MailGateway smtp;
    private final MailTrace trace;
    private final ClosedCases closed;

    DeliverWhenDue(
            CommandGateway commands,
            RecipientDirectory directory,
            LetterBook letters,
            MailGateway smtp,
            MailTrace trace,
            ClosedCases closed,
            @Value("${safeguarding.notification.after-a-fault}") Duration afterAFault) {
        super(
                "deliver-mail",
                DueMail.class,
                null,
                UnaryOperator.identity(),
                new OnFailureRetryLater<>(afterAFault),
                new ReviveDeadExecution<>());
        this.commands = commands;
        this.directory = directory;
        this.letters = letters;
        this.smtp = smtp;
        this.trace = trace;
        this.closed = closed;
    }

    @Override
    public CompletionHandler<DueMail> execute(TaskInstance<DueMail> task, ExecutionContext context) {
        var mail = task.getData();
        var next = new AtomicReference<@Nullable Instant>();
        Acting.asSystem(mail.correlation(), mail.cause(), () -> next.set(attempt(mail)));
        var due = next.get();
        return due == null ? new OnCompleteRemove<>() : (complete, operations) -> operations.reschedule(complete, due);
    }

    /** When to try again, or null when nothing is left to do. */
    private @Nullable Instant attempt(DueMail mail) {
        return commands.<Boolean>sendAndWait(new BeginAttempt(mail.notification()))
                ? trace.attempt(mail, observation -> sendAndRecord(mail, observation))
                : null;
    }

    private @Nullable Instant sendAndRecord(DueMail mail, Observation observation) {
        var result = send(mail);
        var now = Instant.now().truncatedTo(MILLIS);
        return switch (result) {
            case Dispatch.Accepted accepted -> {
                observation.lowCardinalityKeyValue("result", "ACCEPTED");
                commands.sendAndWait(new RecordDelivery(mail.notification(), now));
                yield null;
            }
            case Dispatch.Failed failed -> {
                observation.lowCardinalityKeyValue("result", failed.reason().name());
                yield commands.sendAndWait(new RecordFailedAttempt(mail.notification(), failed.reason(), now));
            }
        };
    }

    private Dispatch send(DueMail mail) {
        if (!mail.letter().takesBack() && closed.isClosed(mail.caseId(), mail.recipient())) {
            return new Dispatch.Failed(FailureReason.RECIPIENT_CONFLICTED);
        }
        return switch (directory.addressOf(Recipient.of(mail.recipient()))) {
            case Address.Known known ->
                smtp.send(
                        mail.notificationId(),
                        known.text(),
                        letters.write(mail.letter(), mail.caseId(), mail.day(), mail.invitation()));
            case Address.Unknown unknown -> new Dispatch.Failed(FailureReason.NO_ADDRESS);
            case Address.Unreadable unreadable -> new Dispatch.Failed(FailureReason.ADDRESS_UNREADABLE);
            case Address.Erased erased -> new Dispatch.Failed(FailureReason.ADDRESS_ERASED);
        };
    }
}
