package org.safeguarding.platform.fact;

import java.util.Arrays;
import java.util.Map;

/** What people and applications are to the partnership; the token says which. */
public enum Role {
    /** Refers cases and sees what became of its organisation's own. */
    REFERRER,
    /** Screens referrals and keeps the panel's minutes. */
    SCREENER,
    /** Records, for the local authority and for it alone, whether a case is notified (Children Act 2004, section 16C). */
    NOTIFIER,
    /** Answers for its organisation: makes its returns to a review and owns what is recommended to it. */
    AGENCY_LEAD,
    /** Commissions, approves and publishes for one of the three safeguarding partners (Children Act 2004, section 16E). */
    PARTNER,
    /** Chairs the Rapid Review panel, independent of the agencies. */
    CHAIR,
    /** Sits on a panel for an agency. */
    PANEL_MEMBER,
    /** Carries out a Local Child Safeguarding Practice Review. */
    REVIEWER,
    /** Reads the history, not the content. */
    AUDITOR,
    /** Runs the system; sees no case. */
    OPERATOR;

    /** Whether what is recorded of a message says that its actor acted in this role, among others perhaps. */
    public boolean isIn(Map<String, ?> metaData) {
        return metaData.get(Who.ROLE) instanceof String roles
                && Arrays.asList(roles.split(",", -1)).contains(name());
    }
}
