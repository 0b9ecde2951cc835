package org.safeguarding.review.practicereview.domain;

import static java.util.Objects.requireNonNull;

import org.safeguarding.contracts.CaseId;

/** Names the one practice review of a case, so that commissioning a second one finds the first. */
public record PracticeReviewId(CaseId caseId) {

    public PracticeReviewId {
        requireNonNull(caseId, "caseId");
    }

    @Override
    public String toString() {
        return "practice-review/" + caseId;
    }
}
