package org.safeguarding.referral.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Findings.DeathOrSeriousHarm;
import org.safeguarding.referral.domain.form.Standing;

/** An edition of the statutory guidance, and what its criteria make of a case; {@code careLeaversTo} is the age under which a care leaver's death is notified. */
public record Guidance(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer careLeaversTo,
        String source) {

    /** What the criteria lead to. */
    public enum Result {
        /** Both statutory criteria are found: a Rapid Review. */
        REVIEW,
        /** A care leaver's death: notified, and no review follows. */
        NOTICE_ONLY,
        NOT_MET
    }

    /** The result for these findings. The local third criterion has no voice in it (Children Act 2004, section 16C). */
    public Result screen(Findings findings, Standing standing) {
        if (standing == Standing.CARE_LEAVERS) {
            return careLeaversTo != null && findings.deathOrSeriousHarm() == DeathOrSeriousHarm.DIED
                    ? Result.NOTICE_ONLY
                    : Result.NOT_MET;
        }
        return findings.meetTheStatutoryCriteria() ? Result.REVIEW : Result.NOT_MET;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
