package org.safeguarding.review.recommendation.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of recommendations. Each constant is true, or the command is refused in these words. */
enum RecommendationRule implements Rule {

    // Where each move starts (the table: RecommendationMoves)
    AN_OPEN_RECOMMENDATION_IS_ASSIGNED("A recommendation is assigned while it is open, and is reassigned after that."),
    AN_UNFINISHED_ASSIGNMENT_IS_REASSIGNED(
            "A recommendation is reassigned while it is assigned or in progress; evidence is returned first."),
    A_RUNNING_DATE_IS_CHANGED("A due date is changed once a recommendation is assigned and until it is assured."),
    PROGRESS_IS_OF_AN_ASSIGNED_RECOMMENDATION(
            "Progress is reported once a recommendation is assigned and until it is evidenced."),
    EVIDENCE_FOLLOWS_PROGRESS("Evidence is given of a recommendation that is in progress."),
    GIVEN_EVIDENCE_IS_RETURNED("Evidence is returned after it was given and before it is assured."),
    GIVEN_EVIDENCE_IS_ASSURED("A recommendation is assured once its evidence is given, and only once."),
    AN_ASSURED_RECOMMENDATION_IS_CLOSED("A recommendation is closed once it is assured, and only once."),
    A_RECOMMENDATION_IS_REFUSED_BEFORE_WORK_BEGINS(
            "A recommendation is not accepted only while nobody has begun to carry it out."),

    // What must hold besides
    NOTHING_PRECEDES_WHAT_IT_FOLLOWS("Nothing happens to a recommendation earlier than what it follows."),
    IT_IS_DUE_NO_EARLIER_THAN_ASSIGNED("A recommendation is due no earlier than on the day on which it is assigned."),
    A_RECOMMENDATION_HAS_A_THEME("A recommendation is assigned with at least one theme."),
    A_REASON_IS_GIVEN("This is done with a reason in words."),
    THE_NEW_OWNER_IS_ANOTHER("A recommendation is reassigned to another organisation than its owner."),
    THE_NEW_DATE_IS_STILL_AHEAD("A new due date is not yet past."),
    THE_NEW_DATE_IS_ANOTHER("A new due date is another day than the present one."),
    ONLY_THE_OWNER_REPORTS(
            "Only the organisation that owns a recommendation, or the business unit for it, reports its progress and gives evidence."),
    PROGRESS_IS_TOLD("Progress is told in words."),
    EVIDENCE_IS_TOLD("Evidence is given in words."),
    ANOTHER_ORGANISATION_ASSURES("A recommendation is assured by another organisation than its owner."),
    ANOTHER_PERSON_ASSURES("A recommendation is assured by another person than those who gave its evidence."),
    THE_OWNER_OR_A_PARTNER_REFUSES(
            "Only its owner or one of the three safeguarding partners says that a recommendation is not accepted.");

    private final String sentence;

    RecommendationRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
