package org.safeguarding.contracts;

/** What notification-service tells the others. */
public sealed interface NotificationCaseEvent extends CaseEvent permits NotificationUndeliverable {}
