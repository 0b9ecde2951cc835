package org.safeguarding.review.recommendation.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** Where recommendations come from. A code once used is never given to another source. */
public enum Source {
    RAPID_REVIEW("RR"),
    PRACTICE_REVIEW("PR"),
    LEARNING("AL");

    private final String code;

    Source(String code) {
        this.code = code;
    }

    /** The short form of references and stream names. */
    public String code() {
        return code;
    }

    static Optional<Source> of(String code) {
        return Stream.of(values()).filter(source -> source.code.equals(code)).findFirst();
    }
}
