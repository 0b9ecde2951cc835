package org.safeguarding.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ends the Rapid Review that a notification called for, since the criteria were found not to be met; {@code panelToldOn} is absent while the national Panel was not told. */
public record DiscontinueRapidReview(
        CaseId caseId, LocalDate foundOn, @Nullable LocalDate panelToldOn) implements ReviewCaseCommand {}
