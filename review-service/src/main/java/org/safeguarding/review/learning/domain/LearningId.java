package org.safeguarding.review.learning.domain;

import static java.util.Objects.requireNonNull;

import org.safeguarding.contracts.CaseId;

/** Names the alternate learning of a case, so that commissioning it a second time finds the first. */
public record LearningId(CaseId caseId) {

    public LearningId {
        requireNonNull(caseId, "caseId");
    }

    @Override
    public String toString() {
        return "learning/" + caseId;
    }
}
