package org.safeguarding.contracts;

/** Makes a case's recipient known to the directory. {@code sealedAddress} is the e-mail address encrypted under the recipient's key for this case: unreadable without it, and for good once it is destroyed. */
public record RegisterRecipient(CaseId caseId, String recipient, String sealedAddress)
        implements NotificationCaseCommand {}
