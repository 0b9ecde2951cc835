package org.safeguarding.platform.fact;

/** What people and applications are to the partnership; the token says which. */
public enum Role {
    /** Refers cases and sees what became of its organisation's own. */
    REFERRER,
    /** Screens referrals and keeps the panel's minutes. */
    SCREENER,
    /** Records, for the local authority and for it alone, whether a case is notified (Children Act 2004, section 16C). */
    NOTIFIER,
    /** Chairs the Rapid Review panel, independent of the agencies. */
    CHAIR,
    /** Sits on a panel for an agency. */
    PANEL_MEMBER,
    /** Carries out a Local Child Safeguarding Practice Review. */
    REVIEWER,
    /** Reads the history, not the content. */
    AUDITOR,
    /** Runs the system; sees no case. */
    OPERATOR
}
