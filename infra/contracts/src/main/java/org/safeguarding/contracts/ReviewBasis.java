package org.safeguarding.contracts;

/** Why a Rapid Review is held: this decides its clock and whether the national Panel is sent it. */
public enum ReviewBasis {
    /** The local authority sent a serious incident notification (Children Act 2004, section 16C). */
    SERIOUS_INCIDENT_NOTIFICATION,
    /** The partnership accepted a referral without one; never sent to the national Panel. */
    LOCAL_DECISION
}
