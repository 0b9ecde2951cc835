package org.safeguarding.referral.domain.form;

/** What is found under each of the three criteria: two are statutory (Children Act 2004, section 16C), the third is local. */
public record Findings(
        AbuseOrNeglect abuseOrNeglect, DeathOrSeriousHarm deathOrSeriousHarm, JointWorking jointWorkingConcern) {

    /** Whether abuse or neglect of the child is known or suspected. */
    public enum AbuseOrNeglect {
        KNOWN,
        SUSPECTED,
        NONE
    }

    /** Whether a child has died or was seriously harmed, long-term mental health included. */
    public enum DeathOrSeriousHarm {
        DIED,
        SERIOUSLY_HARMED,
        NEITHER
    }

    /** Whether there is cause for concern about the way agencies worked together; a "no" never blocks. */
    public enum JointWorking {
        YES,
        NO
    }
}
