package org.safeguarding.review.learning.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of alternate learning. Each constant is true, or the command is refused in these words. */
enum LearningRule implements Rule {

    // Where each move starts (the table: LearningMoves)
    LEARNING_IS_PLANNED_BEFORE_IT_STARTS(
            "Alternate learning is planned after it was commissioned and before it starts."),
    PLANNED_LEARNING_STARTS("Alternate learning starts once it is planned, and only once."),
    FINDINGS_COME_FROM_LEARNING_UNDER_WAY(
            "Findings are recorded once the learning is under way and until it is closed."),
    A_RECOMMENDATION_STANDS_ON_FINDINGS(
            "The learning recommends something once findings are recorded and until it is closed."),
    LEARNING_CLOSES_WITH_FINDINGS("Alternate learning is closed once findings are recorded, and only once."),
    A_DELAY_IS_OF_PLANNED_LEARNING("A delay is explained of learning that has a due date and runs."),
    RUNNING_LEARNING_IS_DISCONTINUED("Only alternate learning that runs is discontinued."),

    // What must hold besides
    IT_IS_DUE_NO_EARLIER_THAN_PLANNED("Learning is due no earlier than on the day on which it is planned."),
    NOTHING_PRECEDES_THE_COMMISSION("Nothing is planned before the learning was commissioned."),
    THE_QUESTIONS_ARE_GIVEN("Learning is planned with the questions that it is to answer."),
    THE_OWNER_LEARNS("An agency lead takes part in the learning of the own organisation, and in no other."),
    THE_START_FOLLOWS_THE_PLAN("Learning starts no earlier than it was planned."),
    FINDINGS_ARE_GIVEN("Findings are recorded in words."),
    FINDINGS_FOLLOW_THE_START("Findings are recorded no earlier than the learning started."),
    A_RECOMMENDATION_IS_GIVEN("A recommendation is made in words."),
    A_RECOMMENDATION_FOLLOWS_THE_FINDINGS("A recommendation is made no earlier than the findings were recorded."),
    A_NEW_TARGET_IS_STILL_AHEAD("A delay is explained with a new target that is not yet past."),
    WHO_RECORDED_FINDINGS_DOES_NOT_CLOSE("Learning is closed by another person than those who recorded its findings."),
    THE_CLOSING_FOLLOWS_THE_FINDINGS("Learning is closed no earlier than its findings were recorded.");

    private final String sentence;

    LearningRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
