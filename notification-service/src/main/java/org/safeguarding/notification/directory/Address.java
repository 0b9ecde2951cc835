package org.safeguarding.notification.directory;

import java.time.Instant;

/** What the directory can say about where a recipient is reached. */
public sealed interface Address {

    /** There. */
    record Known(String text) implements Address {

        @Override
        public String toString() {
            return "sealed";
        }
    }

    /** The directory has no such recipient. */
    record Unknown() implements Address {}

    /** There is an entry, but its ciphertext is broken or was sealed under another key. */
    record Unreadable() implements Address {}

    /** It was erased: when, by whom, on what basis. */
    record Erased(Instant at, String by, String basis) implements Address {}
}
