package org.safeguarding.contracts;

/** A Rapid Review that was asked for was not opened; {@code rule} names the rule that forbade it. */
public record RapidReviewRefused(CaseId caseId, String rule) implements ReviewCaseEvent {}
