package org.safeguarding.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another outcome was decided, so that alternate learning ended where it was; {@code owner} is null where nobody was
 * to learn yet.
 */
public record LearningDiscontinued(CaseId caseId, @Nullable Organisation owner, LocalDate discontinuedOn)
        implements ReviewCaseEvent {}
