package org.safeguarding.contracts;

/** What others may ask of review-service. */
public sealed interface ReviewCaseCommand extends CaseCommand permits OpenRapidReview, DiscontinueRapidReview {}
