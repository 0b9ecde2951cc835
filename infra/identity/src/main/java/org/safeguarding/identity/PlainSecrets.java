package org.safeguarding.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares secrets as they are written: a hash would protect nothing that everybody may know. */
@Component
class PlainSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence offered, @Nullable String expected) {
        return offered != null
                && expected != null
                && MessageDigest.isEqual(offered.toString().getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
