package org.safeguarding.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path folder;

    @Test
    void the_key_is_made_once_and_is_the_same_after_a_restart() {
        RSAKey made = SigningKey.in(file());

        assertThat(SigningKey.in(file())).isEqualTo(made);
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        SigningKey.in(file());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_broken_key_file_is_named() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "broken");

        assertThatIllegalStateException()
                .isThrownBy(() -> SigningKey.in(file()))
                .withMessageContaining(file().toString());
    }

    private Path file() {
        return folder.resolve("keys/identity.json");
    }
}
