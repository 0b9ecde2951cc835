package org.safeguarding.referral.domain.clock;

/** The clocks that this service runs; each has its rows in the policy table under {@link #policy}. */
public enum ClockName {
    /** The serious incident notification, from the local authority's becoming aware. */
    SIN,
    /** The partners are told, from the local authority's becoming aware. */
    PARTNERS,
    /** The Rapid Review, from the notification's being sent. */
    RR,
    /** The local review, from the decision to review locally. */
    RR_LOCAL,
    /** The referrer's answer, from the screening officer's question. */
    INFORMATION;

    /** Its id in the policy table. */
    public String policy() {
        return name().replace('_', '-');
    }

    /** Its name in one case: the first is {@code SIN}, the second {@code SIN-2}. */
    String nth(int number) {
        return number == 1 ? policy() : policy() + "-" + number;
    }

    boolean isOneOf(ClockName... names) {
        for (var name : names) {
            if (this == name) {
                return true;
            }
        }
        return false;
    }
}
