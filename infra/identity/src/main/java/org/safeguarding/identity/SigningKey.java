package org.safeguarding.identity;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs tokens, kept in a file so that a token outlives a restart. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey in(Path configured) {
        Path file = configured.toAbsolutePath();
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : made(file);
        } catch (IOException | ParseException | JOSEException trouble) {
            throw new IllegalStateException(
                    "The signing key in " + file + " cannot be used: " + trouble.getMessage(), trouble);
        }
    }

    private static RSAKey made(Path file) throws IOException, JOSEException {
        RSAKey key =
                new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        Files.createDirectories(file.getParent());
        Path unfinished =
                Files.createTempFile(file.getParent(), "key", ".unfinished", asFileAttribute(fromString("rw-------")));
        Files.writeString(unfinished, key.toJSONString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }
}
