package org.safeguarding.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for a Rapid Review. {@code notifiedOn} is the day the serious incident notification was sent, or was amended to one that calls for a review, absent for a local review; {@code requiredOn} the day of the screening decision. */
public record OpenRapidReview(
        CaseId caseId, ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn)
        implements ReviewCaseCommand {}
