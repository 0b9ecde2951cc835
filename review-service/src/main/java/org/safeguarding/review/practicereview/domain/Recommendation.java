package org.safeguarding.review.practicereview.domain;

/** What the review recommends, in its own words: they may tell of a child, and so are never kept unsealed. */
public record Recommendation(String text) {

    public Recommendation {
        text = text.strip();
    }

    @Override
    public String toString() {
        return "recommendation";
    }
}
