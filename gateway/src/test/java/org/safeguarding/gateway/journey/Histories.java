package org.safeguarding.gateway.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stretches of history that many cases have in common, by the types of their events. */
final class Histories {

    /** A referral that was notified, for which a review was opened, and that was accepted then. */
    static final List<String> NOTIFIED_AND_ACCEPTED = List.of(
            "referral.referral-submitted",
            "serious-incident-notification.consideration-begun",
            "serious-incident-notification.notification-sent",
            "referral.rapid-review-required",
            "referral.rapid-review-opened",
            "referral.referral-accepted");

    /** What the referral hears of a review from the chair's signature to its end. */
    static final List<String> REVIEWED =
            List.of("referral.outcome-recorded", "referral.rapid-review-concluded", "referral.referral-closed");

    /** A panel of three that is called together, meets, declares its interests, takes its positions and decides. */
    static final List<String> MET_AND_DECIDED = List.of(
            "rapid-review.panel-convened",
            "rapid-review.meeting-set",
            "rapid-review.pack-completed",
            "rapid-review.meeting-held",
            "rapid-review.interests-declared",
            "rapid-review.interests-declared",
            "rapid-review.interests-declared",
            "rapid-review.interests-declared",
            "rapid-review.position-taken",
            "rapid-review.position-taken",
            "rapid-review.position-taken",
            "rapid-review.outcome-reasoned",
            "rapid-review.outcome-decided");

    /** From the chair's signature to the national Panel's agreement. */
    static final List<String> SIGNED_SENT_AND_AGREED = List.of(
            "rapid-review.signed-off",
            "rapid-review.sent-to-panel",
            "rapid-review.panel-responded",
            "rapid-review.concluded");

    /** A recommendation from its making to the assurance of another than its owner. */
    static final List<String> ASSURED = List.of(
            "recommendation.opened",
            "recommendation.assigned",
            "recommendation.progress-reported",
            "recommendation.evidence-given",
            "recommendation.assured");

    private Histories() {}

    /** One stretch after the other. */
    @SafeVarargs
    static List<String> inTurn(List<String>... stretches) {
        var events = new ArrayList<String>();
        for (var stretch : stretches) {
            events.addAll(stretch);
        }
        return List.copyOf(events);
    }

    /** The same event so many times. */
    static List<String> times(int count, String event) {
        return Stream.generate(() -> event).limit(count).toList();
    }
}
