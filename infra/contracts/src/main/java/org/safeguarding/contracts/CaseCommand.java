package org.safeguarding.contracts;

/** What one service asks of another. */
public sealed interface CaseCommand extends PublicMessage permits ReviewCaseCommand, NotificationCaseCommand {}
