package org.safeguarding.review.rapidreview.domain;

/** What one person of a genogram is to another. */
public enum Kinship {
    PARENT_OF,
    STEP_PARENT_OF,
    CARER_OF,
    GRANDPARENT_OF,
    SIBLING_OF,
    HALF_SIBLING_OF,
    PARTNER_OF,
    FORMER_PARTNER_OF,
    SHARES_HOUSEHOLD_WITH
}
