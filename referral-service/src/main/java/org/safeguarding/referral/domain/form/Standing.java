package org.safeguarding.referral.domain.form;

/** On which path the young people of a referral stand. */
public enum Standing {
    /** Children under eighteen, the unborn included. */
    CHILDREN,
    /** Care leavers of eighteen to twenty-four who died, and nobody younger: the death is notified, and no review follows from that. */
    CARE_LEAVERS
}
