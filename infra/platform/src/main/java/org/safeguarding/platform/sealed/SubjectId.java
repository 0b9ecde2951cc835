package org.safeguarding.platform.sealed;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.safeguarding.contracts.CaseId;

/** Names one subject of personal data in one place, such as {@code 7c1e…/child-1}: the owner of one key. Opaque. */
public record SubjectId(@JsonValue String value) {

    @JsonCreator
    public SubjectId {
        requireNonNull(value, "value");
    }

    /** The subject of that name within a case, for instance {@code child-1}, {@code referrer}, {@code narrative}. */
    public static SubjectId of(CaseId caseId, String name) {
        return new SubjectId(caseId + "/" + name);
    }

    @Override
    public String toString() {
        return value;
    }
}
