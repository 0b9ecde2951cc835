package org.safeguarding.contracts;

/** The four options open to a Rapid Review panel. */
public enum ReviewOutcome {
    NATIONAL_RECOMMENDED,
    LOCAL_CSPR,
    ALTERNATE_LEARNING,
    NO_FURTHER_ACTION
}
