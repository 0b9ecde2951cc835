package org.safeguarding.review.practicereview.domain;

import java.time.LocalDate;

/** What the review looks at, over which time, and how the family takes part in it. */
public record TermsOfReference(String scope, LocalDate periodFrom, LocalDate periodTo, String familyPlan) {

    public TermsOfReference {
        scope = scope.strip();
        familyPlan = familyPlan.strip();
    }

    @Override
    public String toString() {
        return "terms of reference";
    }
}
