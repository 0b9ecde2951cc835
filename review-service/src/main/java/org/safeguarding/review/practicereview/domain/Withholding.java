package org.safeguarding.review.practicereview.domain;

/** Why a report is not published, and which improvements are published in its place. */
public record Withholding(String justification, String improvements) {

    public Withholding {
        justification = justification.strip();
        improvements = improvements.strip();
    }

    @Override
    public String toString() {
        return "withholding";
    }
}
