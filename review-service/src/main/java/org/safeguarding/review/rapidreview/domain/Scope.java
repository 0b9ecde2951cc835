package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agency is asked to look at: whom, from when until when, and what in particular. */
public record Scope(
        List<String> subjects,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable String questions) {

    @Override
    public String toString() {
        return "scope";
    }
}
