package org.safeguarding.platform.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret from which all others hang: 32 random bytes in a file of its own, base64, kept out of every database. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MasterKey(byte[] bytes) {

    private static final int LENGTH = 32;

    static MasterKey read(Path file) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(Files.readString(file, UTF_8).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The master key file " + file + " cannot be read as base64.", e);
        }
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("The master key in " + file + " is not 32 bytes long.");
        }
        return new MasterKey(bytes);
    }

    /** Wraps the keys of subjects. */
    Aead wrapping() {
        try {
            AeadConfig.register();
            return new AesGcmJce(derive("wrapping"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no AES-GCM.", e);
        }
    }

    /** Hashes values that have to be found again by equality. */
    KeyedHash hashing() {
        return (purpose, value) -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(derive("hash/" + purpose), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(value.getBytes(UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This JDK has no HMAC-SHA-256.", e);
            }
        };
    }

    private byte[] derive(String purpose) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", bytes, new byte[0], ("safeguarding/" + purpose).getBytes(UTF_8), LENGTH);
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
