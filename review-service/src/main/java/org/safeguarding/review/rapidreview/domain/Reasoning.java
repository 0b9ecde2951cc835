package org.safeguarding.review.rapidreview.domain;

/** How the panel read the criteria, and which other outcomes it considered. */
public record Reasoning(String criteria, String alternatives) {

    @Override
    public String toString() {
        return "reasoning";
    }
}
