package org.safeguarding.contracts;

import java.time.LocalDate;

/** An agency was asked what it knows; {@code lead} is the opaque account of who answers for it. */
public record AgencyReturnRequested(CaseId caseId, String lead, LocalDate dueOn) implements ReviewCaseEvent {}
