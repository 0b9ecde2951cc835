package org.safeguarding.contracts;

/** What screening came to. */
public enum ScreeningResult {
    ACCEPTED,
    DECLINED,
    /** Another area is responsible and is told; nothing was judged here. */
    OUT_OF_AREA
}
