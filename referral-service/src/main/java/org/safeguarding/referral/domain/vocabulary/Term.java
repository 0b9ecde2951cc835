package org.safeguarding.referral.domain.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One code: what it means, since which edition, and in which it was retired. A retired code is still read. */
public record Term(
        String code, String label, Edition since, @Nullable Edition retiredIn) {

    /** Whether a form that is received on that day may use it. */
    public boolean holdsOn(LocalDate day) {
        return since.inForceOn(day) && (retiredIn == null || !retiredIn.inForceOn(day));
    }
}
