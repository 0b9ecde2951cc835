package org.safeguarding.contracts;

/** A fact that one service tells all others. */
public sealed interface CaseEvent extends PublicMessage
        permits ReferralCaseEvent, ReviewCaseEvent, NotificationCaseEvent {}
