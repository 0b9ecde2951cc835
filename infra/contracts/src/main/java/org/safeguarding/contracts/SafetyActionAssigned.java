package org.safeguarding.contracts;

import java.time.LocalDate;

/** An organisation is to do something at once to keep a child safe, until a day. */
public record SafetyActionAssigned(CaseId caseId, Organisation owner, LocalDate dueOn) implements ReviewCaseEvent {}
