package org.safeguarding.review.practicereview.domain.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.practicereview.domain.Recipient;

/** A delay or a pause that was explained: why (a code and, sealed, words), until when, and who was told. */
public record ExplainedDelay(
        LocalDate explainedOn,
        DelayReason reason,
        @Nullable LocalDate newTarget,
        Sealed<String> words,
        List<Recipient> told) {}
