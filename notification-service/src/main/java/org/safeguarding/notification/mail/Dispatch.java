package org.safeguarding.notification.mail;

import org.safeguarding.notification.domain.FailureReason;

/** What became of one attempt to send. */
public sealed interface Dispatch {

    /** The mail server took the mail. */
    record Accepted() implements Dispatch {}

    /** It did not. */
    record Failed(FailureReason reason) implements Dispatch {}
}
