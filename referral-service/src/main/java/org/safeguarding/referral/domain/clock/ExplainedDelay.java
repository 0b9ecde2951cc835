package org.safeguarding.referral.domain.clock;

import java.time.LocalDate;
import java.util.List;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.sealed.Sealed;

/** A delay that was explained: why (a code and, sealed, words), until when, who was told, and in which event that was recorded. */
public record ExplainedDelay(
        String event,
        LocalDate explainedOn,
        String reason,
        LocalDate newTarget,
        Sealed<String> words,
        List<Agency> told) {}
