package org.safeguarding.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.safeguarding.contracts.CaseId;

/** Names the stream of one letter to one recipient: {@code notification/<case>/<id>}. */
public record NotificationId(CaseId caseId, UUID id) {

    /**
     * The id that follows from the event that caused the letter, its recipient and the letter itself (a name-based UUID,
     * RFC 9562 version 5), so that the same event delivered again finds the same stream.
     */
    public static NotificationId of(CaseId caseId, Because because, Recipient recipient, LetterName letter) {
        var name = String.join("\n", caseId.toString(), because.eventId(), recipient.name(), letter.code());
        var bytes = ByteBuffer.wrap(sha1(name));
        long high = (bytes.getLong() & ~0xF000L) | 0x5000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new NotificationId(caseId, new UUID(high, low));
    }

    @Override
    public String toString() {
        return "notification/" + caseId + "/" + id;
    }

    private static byte[] sha1(String name) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(name.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1.", e);
        }
    }
}
