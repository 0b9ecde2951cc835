package org.safeguarding.review.rapidreview.domain;

/** What somebody wrote about a case: they may tell of a child, and so are never kept unsealed. */
public record Words(String text) {

    @Override
    public String toString() {
        return "words";
    }
}
