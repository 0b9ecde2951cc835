package org.safeguarding.notification.mail;

import static org.safeguarding.notification.domain.FailureReason.REFUSED_FOR_GOOD;
import static org.safeguarding.notification.domain.FailureReason.REFUSED_FOR_NOW;
import static org.safeguarding.notification.domain.FailureReason.SENDER_REFUSED;
import static org.safeguarding.notification.domain.FailureReason.SMTP_UNREACHABLE;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.domain.FailureReason;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads the class of a failure out of what JavaMail throws, and leaves the server's own words behind. */
final class SmtpAnswer {

    private SmtpAnswer() {}

    static FailureReason reasonOf(MailException failure) {
        return failure instanceof MailAuthenticationException
                ? SENDER_REFUSED
                : firstAnswer(failure).orElse(SMTP_UNREACHABLE);
    }

    private static Optional<FailureReason> firstAnswer(MailException failure) {
        var open = new ArrayDeque<Throwable>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.add(failure);
        while (!open.isEmpty()) {
            var next = open.poll();
            if (!seen.add(next)) {
                continue;
            }
            var reason = answer(next);
            if (reason != null) {
                return Optional.of(reason);
            }
            if (next instanceof MailSendException send) {
                open.addAll(send.getFailedMessages().values());
            }
            if (next instanceof MessagingException messaging && messaging.getNextException() != null) {
                open.add(messaging.getNextException());
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
        }
        return Optional.empty();
    }

    private static @Nullable FailureReason answer(Throwable failure) {
        return switch (failure) {
            case SMTPSenderFailedException sender -> SENDER_REFUSED;
            case AuthenticationFailedException us -> SENDER_REFUSED;
            case SMTPAddressFailedException recipient -> refusal(recipient.getReturnCode());
            case SMTPSendFailedException mail -> mail.getNextException() == null ? refusal(mail.getReturnCode()) : null;
            default -> null;
        };
    }

    private static @Nullable FailureReason refusal(int code) {
        return switch (code / 100) {
            case 4 -> REFUSED_FOR_NOW;
            case 5 -> REFUSED_FOR_GOOD;
            default -> null;
        };
    }
}
