package org.safeguarding.contracts;

/** What others may ask of notification-service. */
public sealed interface NotificationCaseCommand extends CaseCommand permits RegisterRecipient {}
