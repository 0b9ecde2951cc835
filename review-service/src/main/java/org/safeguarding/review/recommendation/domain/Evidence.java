package org.safeguarding.review.recommendation.domain;

import org.jspecify.annotations.Nullable;

/** By what the owner shows that it was done, and where that is kept. */
public record Evidence(String text, @Nullable String reference) {

    public Evidence {
        text = text.strip();
    }

    @Override
    public String toString() {
        return "evidence";
    }
}
