package org.safeguarding.contracts;

/** What review-service tells the others. */
public sealed interface ReviewCaseEvent extends CaseEvent
        permits RapidReviewOpened, RapidReviewRefused, PanelConvened, PanelOutcomeSignedOff {}
