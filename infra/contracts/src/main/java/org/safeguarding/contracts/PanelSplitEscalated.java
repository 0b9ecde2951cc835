package org.safeguarding.contracts;

import java.time.LocalDate;

/** The three partners on a panel differ, and the lead safeguarding partners are to say which outcome it shall be. */
public record PanelSplitEscalated(CaseId caseId, LocalDate escalatedOn) implements ReviewCaseEvent {}
