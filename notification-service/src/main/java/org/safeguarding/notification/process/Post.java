package org.safeguarding.notification.process;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseEvent;
import org.safeguarding.contracts.Topics;
import org.safeguarding.notification.domain.Because;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.domain.NotificationCommand.QueueNotification;
import org.safeguarding.notification.domain.Recipient;
import org.springframework.stereotype.Component;

/**
 * Takes the letters that a public event gives rise to, which arrived with the given {@code ce_id}: each is queued once for
 * each recipient, however often the event arrives. It is queued for good when the call returns.
 */
@Component
class Post {

    private final CommandGateway commands;

    Post(CommandGateway commands) {
        this.commands = commands;
    }

    /** A letter that speaks of no day. */
    void send(CaseEvent event, String id, Recipient recipient, LetterName letter) {
        send(event, id, recipient, letter, null);
    }

    /** A letter that speaks of a day. */
    void send(CaseEvent event, String id, Recipient recipient, LetterName letter, @Nullable LocalDate day) {
        commands.sendAndWait(QueueNotification.of(event.caseId(), because(event, id), recipient, letter, day));
    }

    /** A letter that asks to a meeting, or takes that back. */
    void invite(CaseEvent event, String id, Recipient recipient, LetterName letter, Invitation meeting) {
        commands.sendAndWait(
                QueueNotification.inviting(event.caseId(), because(event, id), recipient, letter, meeting));
    }

    private static Because because(CaseEvent event, String id) {
        return new Because(id, Topics.typeOf(event.getClass()));
    }
}
