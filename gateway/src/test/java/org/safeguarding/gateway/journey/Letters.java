package org.safeguarding.gateway.journey;

import java.util.ArrayList;
import java.util.List;

/** The letters of one case, each with its reader by opaque name: which step sends which is said here, once. */
final class Letters {

    private final List<String> sent = new ArrayList<>();

    /** A case of which the standing chair has heard that its review was opened. */
    static Letters ofAReview() {
        return new Letters().opened();
    }

    /** A case of which nobody has heard yet. */
    static Letters ofAReferral() {
        return new Letters();
    }

    Letters opened() {
        return and("review-opened", "chair");
    }

    /** The standing chair hears of the new day where a review is counted from a notification that followed. */
    Letters redated() {
        return and("review-redated", "chair");
    }

    Letters asked(Lead... leads) {
        for (var lead : leads) {
            and("agency-return-requested", lead.account());
        }
        return this;
    }

    /** The panel under that chair is invited, for the first time or anew. */
    Letters invited(String chair) {
        ReviewJourney.present(chair).forEach(person -> and("panel-meeting-set", person));
        return this;
    }

    /** Somebody who was invited is released from the meeting, and the members hear of it without them. */
    Letters released(String person) {
        ReviewJourney.MEMBERS.forEach(member -> and("panel-meeting-set", member));
        return and("panel-meeting-released", person);
    }

    Letters reopened() {
        return and("review-reopened", "chair").referrerHeardOfATurn();
    }

    Letters referrerHeardOfTheOutcome() {
        return and("outcome-signed-off", "referrer");
    }

    Letters referrerHeardOfATurn() {
        return and("referral-status-changed", "referrer");
    }

    Letters practiceReview(String turned) {
        return and("practice-review-" + turned, "chair");
    }

    /** Chair and lead partners hear that a practice review runs, and later who carries it out. */
    Letters commissioned() {
        practiceReview("commissioned");
        return toThePartners("practice-review-commissioned");
    }

    Letters entrustedTo(String reviewer) {
        and("practice-review-entrusted", reviewer);
        return toThePartners("practice-review-reviewer-appointed");
    }

    Letters toThePartners(String letter) {
        ReviewJourney.PARTNERS.forEach(partner -> and(letter, partner));
        return this;
    }

    Letters planned(Lead owner) {
        return and("learning-planned", "lead-of-" + owner.organisation());
    }

    Letters assigned(Lead owner) {
        return and("recommendation-assigned", "lead-of-" + owner.organisation());
    }

    private Letters and(String letter, String reader) {
        sent.add(letter + " to " + reader);
        return this;
    }

    /** All of them, in no order. */
    List<String> all() {
        return List.copyOf(sent);
    }
}
