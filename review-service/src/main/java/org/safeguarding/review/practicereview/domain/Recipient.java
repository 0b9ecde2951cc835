package org.safeguarding.review.practicereview.domain;

import java.util.Set;

/** Who is told of a practice review or gets a copy of its report before it is published; never a person's name. */
public enum Recipient {
    NATIONAL_PANEL,
    SECRETARY_OF_STATE,
    OFSTED,
    SAFEGUARDING_PARTNERS,
    FAMILY;

    /** Without whose copies nothing is published (SI 2018/789, Working Together chapter 5). */
    static final Set<Recipient> BEFORE_PUBLICATION = Set.of(NATIONAL_PANEL, SECRETARY_OF_STATE);
}
