package org.safeguarding.platform.sealed;

import java.time.Instant;

/** Encrypts and decrypts under the keys of subjects. */
public interface Sealer {

    /** Encrypts under the subject's key, made when it is first needed; {@link KeyDestroyed} when it was destroyed. */
    byte[] seal(SubjectId subject, byte[] plain);

    /** Decrypts, or tells that and how the key was destroyed. */
    Opened open(SubjectId subject, byte[] sealed);

    /** What became of a sealed value. */
    sealed interface Opened {

        /** It can be read. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Plain(byte[] bytes) implements Opened {}

        /** Its key was destroyed. */
        record Destroyed(Instant at, String by, String basis) implements Opened {}
    }

    /** Nothing more can be sealed for a subject whose key was destroyed. */
    final class KeyDestroyed extends RuntimeException {

        KeyDestroyed(SubjectId subject) {
            super("The key of subject " + subject + " was destroyed.");
        }
    }
}
