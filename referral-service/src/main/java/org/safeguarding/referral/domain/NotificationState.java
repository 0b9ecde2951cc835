package org.safeguarding.referral.domain;

/** How far the local authority has come with its serious incident notification. The moves stand in {@link NotificationMoves}. */
public enum NotificationState {
    NONE,
    UNDER_CONSIDERATION,
    NOTIFIED,
    NOT_NOTIFIED,
    CRITERIA_NOT_MET;

    /** Whether the local authority has decided whether it notifies. */
    boolean isDecided() {
        return this == NOTIFIED || this == NOT_NOTIFIED || this == CRITERIA_NOT_MET;
    }
}
