package org.safeguarding.platform.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a file is known again. */
public final class Sha256 {

    private Sha256() {}

    /** Of bytes that are at hand. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** Of bytes that are at hand, as 64 hexadecimal digits. */
    public static String hexOf(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** Of all that went through the digest, as 64 hexadecimal digits. */
    static String hexOf(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256.", e);
        }
    }
}
