package org.safeguarding.review.learning.domain;

/** In which way the agencies learn where no practice review is held. */
public enum LearningKind {
    SINGLE_AGENCY_REVIEW,
    AUDIT,
    THEMATIC_REVIEW,
    APPRECIATIVE_INQUIRY,
    PRACTITIONER_EVENT
}
