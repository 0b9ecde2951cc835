package org.safeguarding.platform.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which a file is known again. */
public final class Sha256 {

    private Sha256() {}

    /** Of bytes that are at hand. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256.", e);
        }
    }
}
