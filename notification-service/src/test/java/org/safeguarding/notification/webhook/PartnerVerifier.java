package org.safeguarding.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a partner's application verifies a call before it reads it: an example to copy, with nothing but the JDK. The body
 * is verified as the bytes that came, the signatures are compared in constant time, and nothing older is taken.
 */
public final class PartnerVerifier {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final byte[] key;

    /** {@code secret} as it was shown: {@code whsec_…}. */
    public PartnerVerifier(String secret) {
        key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    /** Whether we sent this; the three values are the headers webhook-id, webhook-timestamp and webhook-signature. */
    public boolean accepts(String id, String timestamp, String signatures, byte[] body, Instant now) {
        if (!timestamp.matches("[0-9]{1,12}")
                || Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                                .abs()
                                .compareTo(TOLERANCE)
                        > 0) {
            return false;
        }
        var expected =
                ("v1," + Base64.getEncoder().encodeToString(hmac(id + "." + timestamp + ".", body))).getBytes(UTF_8);
        boolean accepted = false;
        for (var signature : signatures.split(" ", -1)) {
            accepted |= MessageDigest.isEqual(expected, signature.getBytes(UTF_8));
        }
        return accepted;
    }

    private byte[] hmac(String before, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(before.getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
