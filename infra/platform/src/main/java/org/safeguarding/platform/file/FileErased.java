package org.safeguarding.platform.file;

import java.time.Instant;

/** The key of a file was destroyed: by decision, not by accident. Answered with 410, and with when, by whom and why. */
public final class FileErased extends RuntimeException {

    private final transient How how;

    public FileErased(How how) {
        super("erased", null, false, false);
        this.how = how;
    }

    /** When the key was destroyed, by whom and on what basis. */
    public record How(Instant at, String by, String basis) {}

    How how() {
        return how;
    }
}
