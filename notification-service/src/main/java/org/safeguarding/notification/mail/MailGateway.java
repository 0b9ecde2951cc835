package org.safeguarding.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.UUID;
import org.safeguarding.notification.domain.FailureReason;
import org.safeguarding.notification.mail.Dispatch.Accepted;
import org.safeguarding.notification.mail.Dispatch.Failed;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The one door to SMTP. What leaves it has a closed list of headers, a written letter, and nothing else. */
@Component
public class MailGateway {

    private final JavaMailSender smtp;
    private final MailIdentity identity;

    MailGateway(JavaMailSender smtp, MailIdentity identity) {
        this.smtp = smtp;
        this.identity = identity;
    }

    /** Sends once; the same {@code notificationId} gives the same Message-ID, so that a mailbox shows a second copy as the first. */
    public Dispatch send(UUID notificationId, String address, WrittenLetter letter) {
        try {
            smtp.send(mail(notificationId, address, letter));
            return new Accepted();
        } catch (MailException e) {
            return new Failed(SmtpAnswer.reasonOf(e));
        } catch (MessagingException e) {
            return new Failed(FailureReason.ADDRESS_UNREADABLE);
        }
    }

    private MimeMessage mail(UUID notificationId, String address, WrittenLetter letter) throws MessagingException {
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(new InternetAddress(identity.from(), true));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(letter.subject(), UTF_8.name());
        var entry = letter.entry();
        if (entry == null) {
            mail.setText(letter.body(), UTF_8.name());
        } else {
            mail.setContent(new LetterAndEntry(
                    notificationId, letter.body(), entry.method(), entry.text(identity.from(), address)));
        }
        mail.setHeader("Message-ID", "<" + notificationId + "@" + identity.messageIdDomain() + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }
}
