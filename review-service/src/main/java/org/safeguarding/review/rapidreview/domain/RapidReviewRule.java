package org.safeguarding.review.rapidreview.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of the panel. Each constant is true, or the command is refused in these words. */
enum RapidReviewRule implements Rule {
    NOTIFICATION_IS_DATED(
            "A review after a serious incident notification needs the day on which the notification was sent."),
    A_LOCAL_REVIEW_HAS_NO_NOTIFICATION(
            "A review by local decision has no serious incident notification; with one it is opened on that basis."),
    NOTIFIED_BEFORE_REQUIRED("The serious incident notification is sent no later than the review is required."),
    NOTHING_LIES_IN_THE_FUTURE("What is recorded as having happened cannot lie in the future."),
    A_POLICY_IS_IN_FORCE("The clock of the review needs a policy that was in force when it began."),
    CALENDAR_REACHES("The day lies outside the calendar of bank holidays, so its clock cannot be counted."),

    REVIEW_IS_OPEN("The Rapid Review was refused; it has to be opened first."),
    CHAIR_IS_INDEPENDENT("The chair is independent: from the partnership, and no agency's member of this panel."),
    STATUTORY_PARTNERS_ARE_MEMBERS("The local authority, the ICB and the police each have a member on the panel."),
    NOBODY_IS_NAMED_TWICE("Nobody is named twice."),
    MEETING_FOLLOWS_THE_OPENING("The panel meets on or after the day on which the review was opened."),
    A_PANEL_THAT_HAS_MET_STAYS("The panel has met and cannot be convened anew."),

    PANEL_IS_CONVENED("The panel must have been convened before its meeting is recorded."),
    ONE_MEETING_DECIDES("The meeting of this panel is on record and is not recorded again."),
    ONLY_THE_PANEL_IS_PRESENT("Only the chair and the members of this panel count as present."),
    CHAIR_IS_PRESENT("The panel meets under its chair."),
    QUORUM_IS_PRESENT("A meeting needs a member of the local authority, one of the ICB and one of the police."),

    PANEL_HAS_MET("The panel must have met before an outcome is recorded."),
    ONE_OUTCOME_AT_A_TIME("This Rapid Review has its outcome; only a reconsideration can change it."),
    REASONS_ARE_GIVEN("An outcome is recorded with the panel's reasons."),
    DECISION_FOLLOWS_THE_MEETING("The panel decides on or after the day of its meeting."),

    OUTCOME_IS_DECIDED("There is no outcome to sign off yet."),
    SIGNED_OFF_ONCE("This outcome is signed off."),
    ONLY_THIS_PANELS_CHAIR_SIGNS("Only the chair of this panel signs its outcome off."),
    WHO_RECORDED_IT_DOES_NOT_SIGN(
            "Who records an outcome does not sign it off, so the panel's chair cannot record it."),
    SIGN_OFF_FOLLOWS_THE_DECISION("The outcome is signed off on or after the day on which it was decided.");

    private final String sentence;

    RapidReviewRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
