package org.safeguarding.review.rapidreview.domain;

/** What the panel recommends, in its own words: they may tell of a child, and so are never kept unsealed. */
public record Recommendation(String text) {

    public Recommendation {
        text = text.strip();
    }

    @Override
    public String toString() {
        return "recommendation";
    }
}
