package org.safeguarding.notification.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What we and one partner application share, and nobody else: 256 random bits, written {@code whsec_<base64>}. It signs
 * by the Standard Webhooks specification, so that every library of it can verify.
 */
record Secret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    Secret {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A webhook's secret begins with " + PREFIX);
        }
    }

    static Secret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** {@code v1,<base64 of HMAC-SHA-256(id.timestamp.body)>}, the timestamp in seconds. */
    String sign(String id, Instant timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), "HmacSHA256"));
            var signed = mac.doFinal((id + "." + timestamp.getEpochSecond() + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
