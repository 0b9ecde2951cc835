package org.safeguarding.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day until which an organisation was to do something at once is past; said once of each owner and day. {@code
 * chair} is the opaque account of the panel's chair; null where no panel is convened yet, so that the partnership's
 * chair hears.
 */
public record SafetyActionOverdue(
        CaseId caseId, Organisation owner, @Nullable String chair, LocalDate dueOn) implements ReviewCaseEvent {}
