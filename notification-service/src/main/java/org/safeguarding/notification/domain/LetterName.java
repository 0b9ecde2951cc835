package org.safeguarding.notification.domain;

import java.util.Locale;

/** The letters we send. A name once used is retired, never given to another letter. */
public enum LetterName {
    /** To each member of a panel and its chair: you are asked to a Rapid Review. */
    PANEL_CONVENED,
    /** To the partnership's chair: a Rapid Review was opened. */
    REVIEW_OPENED,
    /** To the referrer: the panel's outcome was signed off. */
    OUTCOME_SIGNED_OFF,
    /** To the referrer: something more is asked of you. */
    INFORMATION_REQUESTED,
    /** To the referrer: the referral was withdrawn, declined, sent elsewhere or reopened. */
    REFERRAL_STATUS_CHANGED,
    /** To the operator: a Rapid Review was asked for and nothing answered. */
    REVIEW_UNANSWERED,
    /** To the operator: a letter could not be delivered. */
    NOTIFICATION_UNDELIVERABLE;

    /** The name in files and in public events: {@code panel-convened}. */
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
