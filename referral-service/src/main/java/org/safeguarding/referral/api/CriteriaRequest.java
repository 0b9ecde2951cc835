package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.referral.domain.form.Criteria;
import org.safeguarding.referral.domain.form.Findings;

/** The three criteria as the referrer sees them. A "no" to the third keeps nothing out. */
record CriteriaRequest(
        @NotNull @Valid AbuseOrNeglectRequest abuseOrNeglect,
        @NotNull @Valid DeathOrSeriousHarmRequest deathOrSeriousHarm,
        @NotNull @Valid JointWorkingRequest jointWorkingConcern) {

    /** Abuse or neglect is known or suspected. */
    record AbuseOrNeglectRequest(
            @Schema(example = "SUSPECTED") @NotNull Findings.AbuseOrNeglect finding,

            @Schema(example = "The injury does not fit the account given.") @Text(max = 10_000, lines = true)
            String evidence) {}

    /** The child has died or was seriously harmed. */
    record DeathOrSeriousHarmRequest(
            @Schema(example = "SERIOUSLY_HARMED") @NotNull Findings.DeathOrSeriousHarm finding,

            @Schema(example = "Bleeding seen on the scan; in intensive care.") @Text(max = 10_000, lines = true)
            String evidence) {}

    /** There is cause for concern about the way agencies worked together. */
    record JointWorkingRequest(
            @Schema(example = "YES") @NotNull Findings.JointWorking finding,

            @Schema(example = "Two earlier attendances were not shared.") @Text(max = 10_000, lines = true)
            String evidence) {}

    Criteria toCriteria(SubjectId subject) {
        return new Criteria(
                new Findings(abuseOrNeglect.finding(), deathOrSeriousHarm.finding(), jointWorkingConcern.finding()),
                Sealed.of(
                        subject,
                        new Criteria.Evidence(
                                abuseOrNeglect.evidence().strip(),
                                deathOrSeriousHarm.evidence().strip(),
                                jointWorkingConcern.evidence().strip())));
    }

    @Override
    public String toString() {
        return "CriteriaRequest[not shown]";
    }
}
