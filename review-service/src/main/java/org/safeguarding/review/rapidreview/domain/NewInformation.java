package org.safeguarding.review.rapidreview.domain;

/** What came to be known after a review had ended, and from whom. */
public record NewInformation(String information, String source) {

    @Override
    public String toString() {
        return "new information";
    }
}
