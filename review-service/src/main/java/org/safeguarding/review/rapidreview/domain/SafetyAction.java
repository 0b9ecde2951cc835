package org.safeguarding.review.rapidreview.domain;

/** What has to be done at once to keep a child safe. */
public record SafetyAction(String text) {

    @Override
    public String toString() {
        return "safety action";
    }
}
