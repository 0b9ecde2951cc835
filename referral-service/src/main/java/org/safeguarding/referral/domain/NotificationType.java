package org.safeguarding.referral.domain;

/** What the local authority notifies, and whether a Rapid Review follows from it (domain.md, sections 1 and 6). */
public enum NotificationType {
    DEATH(true),
    SERIOUS_HARM(true),
    OTHER(true),
    /** A looked-after child died without suspected abuse or neglect: told to DfE and Ofsted, not to the Panel. */
    LAC_DEATH(false),
    /** A care leaver under 25 died: told without a Rapid Review. */
    CARE_LEAVER_DEATH(false);

    private final boolean opensReview;

    NotificationType(boolean opensReview) {
        this.opensReview = opensReview;
    }

    /** Whether the system asks for a Rapid Review when it is notified. */
    public boolean opensReview() {
        return opensReview;
    }
}
