package org.safeguarding.review.rapidreview.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of a Rapid Review: all that is forbidden. Each constant is true, or the command is refused in these words. */
public enum RapidReviewRule implements Rule {
    NOTIFICATION_IS_DATED(
            "A review after a serious incident notification needs the day on which the notification was sent."),
    A_LOCAL_REVIEW_HAS_NO_NOTIFICATION(
            "A review by local decision has no serious incident notification; with one it is opened on that basis."),
    NOTIFIED_BEFORE_REQUIRED("The serious incident notification is sent no later than the review is required."),
    NOTHING_LIES_IN_THE_FUTURE("What is recorded as having happened cannot lie in the future."),
    A_POLICY_IS_IN_FORCE("The clock of the review needs a policy that was in force when it began."),
    CALENDAR_REACHES("The day lies outside the calendar of bank holidays, so its clock cannot be counted."),
    A_DISCONTINUED_REVIEW_IS_TOLD_OF(
            "The national Panel is told once of a review that ended because the criteria were not met."),
    A_CONFLICTED_PERSON_STAYS_OUT("Who has declared a conflict of interest takes no part in this review."),

    EACH_STEP_FOLLOWS_THE_ONE_BEFORE("A step of a review is dated no earlier than the step before it."),

    AGENCIES_ARE_ASKED_BEFORE_THE_DECISION(
            "Agencies are asked for returns from the opening of a review until its panel has decided."),
    AN_AGENCY_IS_ASKED_ONCE("This agency was asked for its return already."),
    A_PERIOD_ENDS_AFTER_IT_BEGINS(
            "The period that an agency looks at has a first and a last day, in this order and not in the future."),
    A_RETURN_IS_DUE_AFTER_IT_IS_ASKED_FOR("A return is due no earlier than on the day on which it is asked for."),
    A_RETURN_FOLLOWS_ITS_ASKING("A return is handed in on or after the day on which it was asked for."),
    A_CONTACT_IS_PAST("A return tells of no contact after the day on which it is handed in."),
    RETURNS_COME_BEFORE_THE_CONCLUSION(
            "Returns are handed in from the scoping of a review until its outcome is carried out."),
    MISSING_RETURNS_ARE_RECORDED_BEFORE_THE_SIGN_OFF(
            "A return is recorded as missing from the scoping of a review until its outcome is signed off."),
    AN_AGENCY_ANSWERS_WHEN_ASKED("Only an agency that was asked hands in a return."),
    A_RETURN_SUPERSEDES_THE_LAST("A return that was handed in is locked: the next one has the version after it."),
    A_NIL_RETURN_TELLS_NOTHING(
            "A nil return tells who searched which records, and nothing else; what tells more is no nil return."),
    A_RETURN_TELLS_SOMETHING(
            "A return that is not nil tells of contacts, the family, an analysis, learning or actions."),
    A_RETURN_THAT_IS_IN_IS_NOT_MISSING("The return of this agency is in, or is recorded as missing already."),
    AN_OUTSTANDING_RETURN_IS_CHASED_IN_ORDER(
            "Only an outstanding return is chased, one rung of the ladder after the other."),
    SHARED_WHILE_THE_REVIEW_RUNS(
            "Something is shared with the agencies from their being asked until the review is concluded."),
    A_PACK_FOLLOWS_THE_SCOPING(
            "The pack is put together after agencies were asked, and again when another one was asked after it."),

    A_NARRATIVE_COMES_BEFORE_THE_SIGN_OFF(
            "The panel writes its narrative from the opening of a review until its outcome is signed off."),
    A_NARRATIVE_TELLS_SOMETHING("A narrative fills at least one part of the template."),
    A_GENOGRAM_HOLDS_TOGETHER(
            "A genogram names each person once, nobody dies before their birth or is born or dies in the future, and every tie joins two of its people."),
    A_KEY_EPISODE_IS_PAST("A key episode ends no earlier than it begins, and no later than it is written about."),
    A_REFERENCE_COMES_BEFORE_THE_SENDING(
            "The reference of the notification is recorded from the opening of a review until its pack is sent to the national Panel."),
    ONLY_A_NOTIFICATION_HAS_A_REFERENCE(
            "Only a review after a serious incident notification has the reference of one."),

    A_PANEL_IS_CONVENED_UNTIL_IT_DECIDES("The panel is convened from the opening of a review until it has decided."),
    CHAIR_IS_INDEPENDENT("The chair is independent: from the partnership, and no agency's member of this panel."),
    STATUTORY_PARTNERS_ARE_MEMBERS("The local authority, the ICB and the police each have a member on the panel."),
    NOBODY_IS_NAMED_TWICE("Nobody is named twice."),
    MEETING_FOLLOWS_THE_OPENING("The panel meets on or after the day on which its review was called for."),
    A_MEETING_ENDS_AFTER_IT_BEGINS(
            "A meeting that has an end has a beginning, and ends on the same day between five minutes and twelve hours after it."),
    A_MEETING_IS_SET("There is no meeting of this panel that is set and has not been held."),
    INTERESTS_ARE_DECLARED_ONCE_A_REVIEW_WAS_OPENED(
            "Interests are declared once a review was opened, also after it has ended."),
    EVERYBODY_DECLARES_FOR_THEMSELVES("Everybody declares only for themselves."),
    A_CONFLICT_STAYS_DECLARED("A conflict of interest that was declared is not taken back."),
    A_MEETING_FOLLOWS_THE_PACK("The panel meets when its pack is ready, and again as long as it has not decided."),
    ONLY_THE_PANEL_IS_PRESENT("Only the chair and the members of this panel count as present."),
    NOBODY_CONFLICTED_IS_PRESENT("Nobody who has declared a conflict of interest is present."),
    CHAIR_IS_PRESENT("The panel meets under its chair."),
    QUORUM_IS_PRESENT("A meeting needs a member of the local authority, one of the ICB and one of the police."),
    POSITIONS_FOLLOW_THE_MEETING("Positions are taken after the panel has met and before it decides."),
    ONLY_WHO_WAS_PRESENT_TAKES_A_POSITION("Only a member of this panel who was at its meeting takes a position."),
    A_POSITION_IS_ONES_OWN("A member of the panel takes a position only for themselves."),
    A_POSITION_FOLLOWS_THE_MEETING("A position is taken on or after the day of the meeting."),

    ONE_OUTCOME_AT_A_TIME(
            "An outcome is decided after the panel has met, and once; only a reconsideration can lead to another."),
    REASONS_ARE_GIVEN("An outcome is recorded with the panel's reasons."),
    DECISION_FOLLOWS_THE_MEETING("The panel decides once it has met as it is convened now, under its present chair."),
    EVERYBODY_PRESENT_HAS_DECLARED(
            "Everybody who was at the meeting has declared whether they have a conflict of interest."),
    THE_THREE_PARTNERS_HAVE_A_POSITION(
            "The local authority, the ICB and the police each have a position by a member without a conflict of interest."),
    THE_MAJORITY_DECIDES(
            "The outcome is the one that most of the three partners hold; where they differ and the lead safeguarding partners chose one, it is that one."),
    A_LOCAL_REVIEW_STAYS_LOCAL("A national review is recommended only after a serious incident notification."),
    WHO_RECORDED_IT_DOES_NOT_SIGN(
            "Who records an outcome does not sign it off, so the panel's chair cannot record it."),
    A_SPLIT_IS_ESCALATED_BEFORE_THE_SIGN_OFF(
            "A split goes to the lead safeguarding partners after the meeting and before the sign-off."),
    THE_PANEL_IS_SPLIT("Only a panel whose three partners hold different positions is split."),
    A_SPLIT_IS_ESCALATED_ONCE("This split went to the lead safeguarding partners already."),
    AN_ESCALATION_IS_OPEN("The lead safeguarding partners answer once, and only what was brought to them."),
    OUTCOME_IS_DECIDED("There is no outcome to sign off."),
    ONLY_THIS_PANELS_CHAIR_SIGNS("Only the chair of this panel signs its outcome off."),
    RETURNS_ARE_IN_OR_RECORDED_MISSING("The return of every agency that was asked is in, or is recorded as missing."),
    EVERY_SAFETY_ACTION_HAS_AN_OWNER("Every immediate safety action has an owner before the outcome is signed off."),
    A_SPLIT_PANEL_WAS_ESCALATED(
            "A split panel is brought to the lead safeguarding partners before its outcome is signed off."),
    THE_LEAD_PARTNERS_ARE_FOLLOWED(
            "The lead safeguarding partners chose another outcome: it has to be reconsidered before it is signed off."),
    THE_QUORUM_STANDS(
            "Of the three partners, one has no position left that counts after a conflict of interest: the outcome has to be reconsidered."),
    THE_MAJORITY_STANDS(
            "After a conflict of interest, most of the three partners no longer hold this outcome: it has to be reconsidered."),
    A_LATE_REVIEW_SAYS_WHY("A review that is late says why before it is signed off."),

    SAFETY_ACTIONS_BELONG_TO_A_RUNNING_REVIEW(
            "Immediate safety actions belong to a review that has been opened and is not discontinued."),
    A_SAFETY_ACTION_OUTLIVES_ITS_REVIEW(
            "An immediate safety action is assigned and done once its review has been opened, and also after it has ended."),
    THE_SAFETY_ACTION_IS_ON_RECORD("There is no immediate safety action of that number."),
    A_SAFETY_ACTION_IS_DONE_ONCE("This immediate safety action was done already."),
    A_SAFETY_ACTION_IS_DONE_BY_ITS_OWNER("An immediate safety action has an owner before it is done."),

    A_LOCAL_REVIEW_IS_NEVER_SENT(
            "A local review without a serious incident notification is never sent to the national Panel."),
    A_SIGNED_PACK_IS_SENT("Only the pack of an outcome that was signed off is sent to the national Panel, and once."),
    THE_PANEL_ANSWERS_WHAT_WAS_SENT("The national Panel answers a pack that was sent to it, and once."),
    A_QUESTION_OF_THE_PANEL_IS_ANSWERED("Only a question of the national Panel is answered, after it came."),
    AN_OUTCOME_IS_RECONSIDERED_BEFORE_IT_IS_CARRIED_OUT(
            "An outcome is reconsidered before it is sent to the national Panel, or when the Panel has answered."),
    ONLY_WHAT_THE_PANEL_SAW_IS_UPHELD("An outcome is upheld against the answer of the national Panel."),
    A_DECLINED_NATIONAL_REVIEW_IS_RECONSIDERED(
            "Only the national Panel carries out a national review: where it declines one, the outcome is reconsidered."),
    A_QUESTION_IS_ANSWERED_FIRST("The national Panel has asked something: it is answered, not declined."),

    THE_PANEL_RECOMMENDS_ONCE_IT_HAS_MET("The panel recommends something once it has met."),
    A_DELAY_IS_EXPLAINED_WHILE_THE_REVIEW_RUNS(
            "A delay is explained from the opening of a review until it is concluded."),
    A_NEW_TARGET_IS_STILL_AHEAD("A new target does not lie before the day on which it is set."),
    A_CLOSED_REVIEW_IS_REOPENED("Only a review that ended in alternate learning or no further action is reopened.");

    private final String sentence;

    RapidReviewRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
