package org.safeguarding.notification.domain;

/** Why an attempt failed, by class: never the mail server's own words, which may repeat the address. */
public enum FailureReason {
    /** No connection, or it broke, or the server kept silent for too long. */
    SMTP_UNREACHABLE(true),
    /** The server would not have us (authentication, sender): ours to mend, so the letter waits. */
    SENDER_REFUSED(true),
    /** The server said "not now" (4xx). */
    REFUSED_FOR_NOW(true),
    /** The server said "never" to this recipient or letter (5xx). */
    REFUSED_FOR_GOOD(false),
    /** The directory does not know the recipient yet. */
    NO_ADDRESS(true),
    /** The directory's entry cannot be read: a broken or misdirected ciphertext. */
    ADDRESS_UNREADABLE(true),
    /** The address was erased: nobody may be told there any more. */
    ADDRESS_ERASED(false),
    /** The recipient has declared a conflict of interest in the case: somebody else has to be told. */
    RECIPIENT_CONFLICTED(false);

    private final boolean worthRetrying;

    FailureReason(boolean worthRetrying) {
        this.worthRetrying = worthRetrying;
    }

    /** Whether the same letter may yet arrive if it is tried again. */
    public boolean worthRetrying() {
        return worthRetrying;
    }
}
