package org.safeguarding.platform.fact;

/** What is known of a file's harmlessness. */
public enum Scan {
    CLEAN,
    /** No scanner was there, or it could not be reached: whoever opens the file is told so. */
    NOT_SCANNED,
    INFECTED
}
