package org.safeguarding.platform.sealed;

/** A keyed hash (HMAC-SHA-256) by which equal personal values can be found without being stored. */
@FunctionalInterface
public interface KeyedHash {

    /** The hash of a normalised value as 64 hexadecimal digits; {@code purpose} keeps kinds of value apart. */
    String of(String purpose, String normalisedValue);
}
