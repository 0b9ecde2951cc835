package org.safeguarding.notification.mail;

import org.safeguarding.contracts.CaseId;

/** What a letter may link to: pages behind the gateway's login. */
public enum Page {
    REFERRAL("/referrals/%s"),
    RAPID_REVIEW("/rapid-reviews/%s"),
    /** What an agency's lead reads of a review: the own agency's part. */
    OWN_RETURN("/rapid-reviews/%s/return"),
    /** To whoever owns some, their own alone. */
    SAFETY_ACTIONS("/rapid-reviews/%s/safety-actions"),
    PRACTICE_REVIEW("/practice-reviews/%s"),
    LEARNING("/learning/%s"),
    /** The case's part of the board. */
    RECOMMENDATIONS("/recommendations?caseId=%s"),
    NOTIFICATIONS("/cases/%s/notifications"),
    /** Every Rapid Review that nobody answered for, not this case alone. */
    ALARMS("/operations/referral/alarms");

    private final String pattern;

    Page(String pattern) {
        this.pattern = pattern;
    }

    String path(CaseId caseId) {
        return pattern.formatted(caseId);
    }
}
