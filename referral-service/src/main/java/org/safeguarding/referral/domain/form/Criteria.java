package org.safeguarding.referral.domain.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.Findings.AbuseOrNeglect;
import org.safeguarding.referral.domain.form.Findings.DeathOrSeriousHarm;
import org.safeguarding.referral.domain.form.Findings.JointWorking;
import org.safeguarding.referral.domain.form.question.Ask;
import org.safeguarding.referral.domain.form.question.AtMost;
import org.safeguarding.referral.domain.form.question.Code;
import org.safeguarding.referral.domain.form.question.Words;

/** The criteria as the referrer sees them, each with its evidence. A "no" to the third keeps nothing out. */
public record Criteria(Findings findings, Sealed<Assessment> assessment) {

    /** What the referrer finds, and what it rests on. */
    public record Assessment(
            @Ask(says = "Abuse or neglect is known or suspected.")
            AbuseOrNeglectAssessment abuseOrNeglect,

            @Ask(says = "A child has died or was seriously harmed, long-term mental health included.")
            DeathOrSeriousHarmAssessment deathOrSeriousHarm,

            @Ask(says = "There is cause for concern about the way agencies worked together.")
            JointWorkingAssessment jointWorkingConcern,

            @Ask(eg = "RECURRENT_THEME", says = "Factors that speak for a local review (SI 2018/789, regulation 11).")
            @Code("local-review-factor")
            @AtMost(10)
            @Nullable
            List<String> localReviewFactors,

            @Ask(eg = "IMPROVEMENT", says = "Why it may be of national importance (SI 2018/789, regulation 3).")
            @Code("national-relevance")
            @AtMost(10)
            @Nullable
            List<String> nationalRelevance,

            @Ask(eg = "Three areas have reported the same practice.") @Words(max = 10_000, lines = true) @Nullable
            String nationalRelevanceEvidence) {

        /** The findings alone, which are no personal data. */
        public Findings findings() {
            return new Findings(abuseOrNeglect.finding(), deathOrSeriousHarm.finding(), jointWorkingConcern.finding());
        }
    }

    /** The finding on abuse or neglect. */
    public record AbuseOrNeglectAssessment(
            @Ask(eg = "SUSPECTED") @Code("abuse-or-neglect") AbuseOrNeglect finding,

            @Ask(eg = "The injury does not fit the account given.") @Words(max = 10_000, lines = true)
            String evidence) {}

    /** The finding on death or serious harm. */
    public record DeathOrSeriousHarmAssessment(
            @Ask(eg = "SERIOUSLY_HARMED") @Code("death-or-serious-harm")
            DeathOrSeriousHarm finding,

            @Ask(eg = "Bleeding seen on the scan; in intensive care.") @Words(max = 10_000, lines = true)
            String evidence) {}

    /** The finding on joint working. */
    public record JointWorkingAssessment(
            @Ask(eg = "YES") @Code("joint-working") JointWorking finding,

            @Ask(eg = "Two earlier attendances were not shared.") @Words(max = 10_000, lines = true)
            String evidence) {}
}
