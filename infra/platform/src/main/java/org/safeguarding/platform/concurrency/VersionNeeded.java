package org.safeguarding.platform.concurrency;

/** A change came without the version that it was decided on. */
final class VersionNeeded extends RuntimeException {

    VersionNeeded() {
        super("If-Match is missing", null, false, false);
    }
}
