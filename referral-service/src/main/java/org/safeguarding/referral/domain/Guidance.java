package org.safeguarding.referral.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeguarding.referral.domain.form.Findings;
import org.safeguarding.referral.domain.form.Findings.AbuseOrNeglect;
import org.safeguarding.referral.domain.form.Findings.DeathOrSeriousHarm;
import org.safeguarding.referral.domain.form.Standing;

/**
 * An edition of the statutory guidance, and what its criteria make of a case: which findings meet the two criteria, and
 * {@code careLeaversTo}, the age under which a care leaver's death is notified, where the edition knows that.
 */
public record Guidance(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<AbuseOrNeglect> abuseOrNeglect,
        Set<DeathOrSeriousHarm> deathOrSeriousHarm,
        @Nullable Integer careLeaversTo,
        String source) {

    public Guidance {
        abuseOrNeglect = Set.copyOf(abuseOrNeglect);
        deathOrSeriousHarm = Set.copyOf(deathOrSeriousHarm);
    }

    /** What the criteria lead to. */
    public enum Result {
        /** Both statutory criteria are found: a Rapid Review. */
        REVIEW,
        /** A care leaver's death: notified, and no review follows. */
        NOTICE_ONLY,
        NOT_MET
    }

    /** What an edition looks at. */
    public enum Criterion {
        ABUSE_OR_NEGLECT,
        DEATH_OR_SERIOUS_HARM,
        CARE_LEAVERS
    }

    /** The result for these findings. The local third criterion has no voice in it (Children Act 2004, section 16C). */
    public Result screen(Findings findings, Standing standing) {
        if (standing == Standing.CARE_LEAVERS) {
            return careLeaversTo != null && findings.deathOrSeriousHarm() == DeathOrSeriousHarm.DIED
                    ? Result.NOTICE_ONLY
                    : Result.NOT_MET;
        }
        return meetsBoth(findings) ? Result.REVIEW : Result.NOT_MET;
    }

    /** Whether a death that is notified without a review is reviewed by local decision: a care leaver's, where both criteria are found. */
    public boolean isReviewedLocally(Findings findings, Standing standing) {
        return standing == Standing.CARE_LEAVERS && meetsBoth(findings);
    }

    /** The criterion for which another edition comes to another result, or empty where the result is the same. */
    public Optional<Criterion> differsFrom(Guidance other, Findings findings, Standing standing) {
        if (screen(findings, standing) == other.screen(findings, standing)) {
            return Optional.empty();
        }
        if (standing == Standing.CARE_LEAVERS) {
            return Optional.of(Criterion.CARE_LEAVERS);
        }
        return Optional.of(
                meetsTheFirst(findings) == other.meetsTheFirst(findings)
                        ? Criterion.DEATH_OR_SERIOUS_HARM
                        : Criterion.ABUSE_OR_NEGLECT);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private boolean meetsBoth(Findings findings) {
        return meetsTheFirst(findings) && meetsTheSecond(findings);
    }

    private boolean meetsTheFirst(Findings findings) {
        return abuseOrNeglect.contains(findings.abuseOrNeglect());
    }

    private boolean meetsTheSecond(Findings findings) {
        return deathOrSeriousHarm.contains(findings.deathOrSeriousHarm());
    }
}
