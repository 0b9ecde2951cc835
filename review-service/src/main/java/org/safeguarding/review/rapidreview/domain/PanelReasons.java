package org.safeguarding.review.rapidreview.domain;

/** Why the panel chose its outcome, in its own words: narrative about a child, and so never kept unsealed. */
public record PanelReasons(String text) {

    public PanelReasons {
        text = text.strip();
    }

    @Override
    public String toString() {
        return "reasons";
    }
}
