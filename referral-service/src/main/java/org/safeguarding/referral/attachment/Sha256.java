package org.safeguarding.referral.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which a file is known again. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256.", e);
        }
    }
}
