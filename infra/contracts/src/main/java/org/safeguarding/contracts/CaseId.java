package org.safeguarding.contracts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one serious safeguarding case in every service. Opaque: it says nothing of the child, the date or the place. */
public record CaseId(@JsonValue UUID value) {

    public CaseId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical text of a case id; {@code IllegalArgumentException} when it is not a UUID. */
    @JsonCreator
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
