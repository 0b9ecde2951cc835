package org.safeguarding.contracts;

/** What screening came to. */
public enum ScreeningResult {
    ACCEPTED,
    DECLINED
}
