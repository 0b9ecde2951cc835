package org.safeguarding.contracts;

import java.time.LocalDate;

/**
 * Somebody declared in the review that their own practice is in question: every service closes the case to that account
 * for good. {@code person} is the opaque subject of their token, never a name.
 */
public record ReviewConflictDeclared(CaseId caseId, String person, LocalDate declaredOn) implements ReviewCaseEvent {}
