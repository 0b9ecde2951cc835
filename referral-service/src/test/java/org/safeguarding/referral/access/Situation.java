package org.safeguarding.referral.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.safeguarding.referral.domain.NotificationState;
import org.safeguarding.referral.domain.ReferralState;

/** Where a case of the matrix stands: in each state of the referral once, and in each state of the notification once. */
record Situation(ReferralState referral, NotificationState notification) {

    static Stream<Situation> all() {
        return Stream.concat(
                Stream.of(ReferralState.values()).map(state -> new Situation(state, notificationIn(state))),
                Stream.of(NotificationState.values())
                        .filter(state -> state != NotificationState.NONE)
                        .map(state -> new Situation(ReferralState.SUBMITTED, state)));
    }

    /** A referral is accepted once the notify decision is made, and closed here by a notice that opens no review. */
    private static NotificationState notificationIn(ReferralState state) {
        return switch (state) {
            case ACCEPTED -> NotificationState.NOT_NOTIFIED;
            case CLOSED -> NotificationState.NOTIFIED;
            default -> NotificationState.NONE;
        };
    }

    /** The situation's name in the page. */
    String label() {
        return Optional.of(notification)
                .filter(state -> state != NotificationState.NONE)
                .map(state -> referral + ", " + state)
                .orElse(referral.name());
    }
}
