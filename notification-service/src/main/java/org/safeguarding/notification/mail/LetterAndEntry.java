package org.safeguarding.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.UUID;

/** A mail's body as mail clients expect an invitation (RFC 6047): the words, and as an alternative the calendar's form of them. */
final class LetterAndEntry extends MimeMultipart {

    /** The border between the parts follows from the letter, so that the same mail has the same bytes. */
    LetterAndEntry(UUID notificationId, String body, String method, String calendar) throws MessagingException {
        super("alternative");
        var type = new ContentType(contentType);
        type.setParameter("boundary", "=_" + notificationId);
        contentType = type.toString();
        addBodyPart(words(body));
        addBodyPart(entry(method, calendar));
    }

    private static MimeBodyPart words(String body) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(body, UTF_8.name());
        return part;
    }

    private static MimeBodyPart entry(String method, String calendar) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(calendar.getBytes(UTF_8), "text/calendar; charset=UTF-8; method=" + method)));
        return part;
    }
}
