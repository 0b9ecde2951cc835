package org.safeguarding.contracts;

import java.util.UUID;

/** An e-mail that was due could not be delivered and will not be tried again: somebody has to tell its recipient. */
public record NotificationUndeliverable(CaseId caseId, UUID notificationId, String recipient, String letter)
        implements NotificationCaseEvent {}
