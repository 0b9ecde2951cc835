package org.safeguarding.contracts;

import java.time.LocalDate;

/** The panel's outcome was signed off by the independent chair and stands. */
public record PanelOutcomeSignedOff(CaseId caseId, ReviewOutcome outcome, LocalDate decidedOn, LocalDate signedOffOn)
        implements ReviewCaseEvent {}
