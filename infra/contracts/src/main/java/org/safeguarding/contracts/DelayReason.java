package org.safeguarding.contracts;

/** Why a clock was missed or will be: the vocabulary {@code delay-reason}. A code once published is never reused for another meaning. */
public enum DelayReason {
    CRIMINAL_PROCEEDINGS,
    INQUEST,
    FAMILY_COURT,
    LATE_RETURN,
    REVIEWER,
    FAMILY,
    PANEL,
    RELAXATION,
    LA_LATE
}
