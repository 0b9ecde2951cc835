package org.safeguarding.platform.fact;

/** What is known of an attachment's harmlessness. */
public enum Scan {
    CLEAN,
    /** No scanner was there, or it could not be reached: whoever opens the attachment is told so. */
    NOT_SCANNED,
    INFECTED
}
