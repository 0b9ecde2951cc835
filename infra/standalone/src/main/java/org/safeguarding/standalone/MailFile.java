package org.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The .eml form of a mail: what came over the wire, under a line for the mailbox and one for the time. */
final class MailFile {

    private static final String MAILBOX = "Delivered-To";
    private static final String TIME = "X-Received-At";

    private MailFile() {}

    static byte[] of(String recipient, Instant receivedAt, byte[] message) {
        byte[] top = (MAILBOX + ": " + recipient + "\r\n" + TIME + ": " + receivedAt + "\r\n").getBytes(UTF_8);
        byte[] whole = new byte[top.length + message.length];
        System.arraycopy(top, 0, whole, 0, top.length);
        System.arraycopy(message, 0, whole, top.length, message.length);
        return whole;
    }

    /** The same Message-ID in the same mailbox is the same mail; one without is known by its content. */
    static String idOf(String recipient, byte[] message) throws MessagingException {
        String messageId = parse(message).getMessageID();
        byte[] identity = messageId == null ? message : messageId.getBytes(UTF_8);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(identity);
            digest.update((byte) '\n');
            digest.update(recipient.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Mail read(String id, byte[] file) throws MessagingException, IOException {
        MimeMessage message = parse(file);
        return new Mail(
                id,
                Objects.requireNonNullElse(message.getMessageID(), ""),
                message.getHeader(MAILBOX, null),
                Objects.requireNonNullElse(message.getSubject(), ""),
                Instant.parse(message.getHeader(TIME, null)),
                text(message),
                headers(message));
    }

    private static MimeMessage parse(byte[] message) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.merge(header.getName(), header.getValue(), (first, next) -> first + "\n" + next);
        }
        return headers;
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                if (inner.isMimeType("text/plain") || inner.isMimeType("multipart/*")) {
                    return text(inner);
                }
            }
        }
        return part.getContent() instanceof String text
                ? text
                : new String(part.getInputStream().readAllBytes(), US_ASCII);
    }
}
