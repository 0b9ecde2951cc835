package org.safeguarding.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A return that an agency owes was chased. {@code recipient} is the opaque account of who hears of it: the agency's lead,
 * on the last step the chair of the panel; null where no panel is convened yet, so that the partnership's chair hears.
 */
public record AgencyReturnChased(CaseId caseId, @Nullable String recipient, ReminderStep step, LocalDate dueOn)
        implements ReviewCaseEvent {}
