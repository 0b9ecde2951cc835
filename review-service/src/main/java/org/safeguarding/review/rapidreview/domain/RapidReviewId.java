package org.safeguarding.review.rapidreview.domain;

import static java.util.Objects.requireNonNull;

import org.safeguarding.contracts.CaseId;

/** Names the one Rapid Review of a case, so that asking for a second one finds the first. */
public record RapidReviewId(CaseId caseId) {

    public RapidReviewId {
        requireNonNull(caseId, "caseId");
    }

    @Override
    public String toString() {
        return "rapid-review/" + caseId;
    }
}
