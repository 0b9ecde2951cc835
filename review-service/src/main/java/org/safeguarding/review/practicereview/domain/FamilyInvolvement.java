package org.safeguarding.review.practicereview.domain;

/** How the family took part and what it said; or why it was not asked or did not wish to. */
public record FamilyInvolvement(String how, String views) {

    public FamilyInvolvement {
        how = how.strip();
        views = views.strip();
    }

    @Override
    public String toString() {
        return "family involvement";
    }
}
