package org.safeguarding.contracts;

/** A Rapid Review was asked for, again and again, and review-service neither opened nor refused it: an operator has to look. */
public record RapidReviewUnanswered(CaseId caseId, int timesAsked) implements ReferralCaseEvent {}
