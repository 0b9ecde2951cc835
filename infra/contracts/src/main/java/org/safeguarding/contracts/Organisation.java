package org.safeguarding.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names one organisation among all that work with the partnership, where {@link Agency} says only its kind: two schools
 * are two organisations. Opaque and never given away again, such as an ODS code or a URN; it says nothing of a person.
 */
public record Organisation(@JsonValue String code) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,31}");

    public Organisation {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "An organisation's code is 2 to 32 capital letters, digits and hyphens.");
        }
    }

    /** Reads a code; {@code IllegalArgumentException} when it is none. */
    @JsonCreator
    public static Organisation of(String text) {
        return new Organisation(text);
    }

    /** The organisation that a text names, or empty where it names none. */
    public static Optional<Organisation> in(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(code -> CODE.matcher(code).matches())
                .map(Organisation::new);
    }

    @Override
    public String toString() {
        return code;
    }
}
