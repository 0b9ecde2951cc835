package org.safeguarding.standalone;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The key under which the keys of the cases are kept: made once, readable by its owner alone. */
final class MasterKey {

    private MasterKey() {}

    static Path in(Path dataDirectory) throws IOException {
        Path file = dataDirectory.resolve("master.key");
        if (Files.exists(file)) {
            return file;
        }
        if (Files.exists(dataDirectory.resolve("postgres"))) {
            throw new HouseProblem("The master key " + file
                    + " is missing although there are cases: put it back, or begin anew with ./start --fresh.");
        }
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path unfinished =
                Files.createTempFile(dataDirectory, "master", ".unfinished", asFileAttribute(fromString("rw-------")));
        Files.writeString(unfinished, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return file;
    }
}
