package org.safeguarding.referral.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of referral and screening. Each constant is true, or the command is refused in these words. Sources: README. */
public enum ReferralRule implements Rule {

    // Where each move starts (the table: ReferralMoves)
    INFORMATION_IS_ASKED_OF_A_SUBMITTED_REFERRAL(
            "Information is asked for while a referral is being screened and no question is open."),
    AN_ANSWER_FOLLOWS_A_QUESTION("An answer is recorded while a question to the referrer is open."),
    A_SUBMITTED_REFERRAL_IS_ACCEPTED("A referral is accepted while it is being screened and no question is open."),
    A_SUBMITTED_REFERRAL_IS_DECLINED(
            "A decline is proposed while a referral is being screened and no question is open."),
    A_COUNTERSIGNATURE_NEEDS_A_SUBMITTED_REFERRAL("A decline is countersigned while the referral is being screened."),
    A_DECLINE_IS_SENT_BACK_WHILE_SCREENED("A decline is sent back while the referral is being screened."),
    A_SUBMITTED_REFERRAL_IS_A_DUPLICATE(
            "A referral is marked as a duplicate while it is being screened and no question is open."),
    A_SUBMITTED_REFERRAL_IS_OUT_OF_AREA(
            "A referral is marked as out of area while it is being screened and no question is open."),
    A_SUBMITTED_REFERRAL_IS_WITHDRAWN("A referral is withdrawn before it is decided and while no question is open."),
    A_DECLINED_REFERRAL_IS_REOPENED("Only a referral that was declined, or closed without a review, is reopened."),
    A_REOPENED_REFERRAL_RETURNS_TO_SCREENING("Only a reopened referral returns to screening."),

    // Information
    AN_ANSWER_IS_DUE_AFTER_THE_QUESTION("An answer is due no earlier than the day on which it is asked for."),
    NOTHING_IS_ANSWERED_BEFORE_IT_IS_ASKED("An answer is given no earlier than the question was asked."),

    // Screening (domain.md, sections 1 and 2)
    SCREENING_IS_NOT_BEFORE_RECEIPT("A referral is screened no earlier than the day on which it was received."),
    THE_NOTIFY_DECISION_IS_MADE(
            "A referral is accepted once the local authority has decided whether it sends a serious incident notification."),
    THE_THREE_PARTNERS_HAVE_CONFERRED(
            "A referral is accepted after the three safeguarding partners have conferred, no later than on the day of screening."),
    THE_STATUTORY_CRITERIA_ARE_FOUND(
            "A case that is not notified is accepted when abuse or neglect is known or suspected and a child has died or was seriously harmed."),
    A_NOTIFIED_CASE_IS_NOT_DECLINED("A case that the local authority has notified is never declined."),
    A_DECLINE_HAS_ITS_RATIONALE("A referral is declined with a rationale."),
    A_DECLINE_HAS_FEEDBACK("A referral is declined with feedback for the referrer."),
    A_DECLINE_IS_PROPOSED(
            "A chair countersigns or sends back a decline that an officer has proposed and nothing has overtaken."),
    THE_COUNTERSIGNER_IS_ANOTHER_PERSON("A decline is countersigned by another person than the one who proposed it."),
    NOTHING_IS_COUNTERSIGNED_BEFORE_IT_IS_PROPOSED("A decline is countersigned no earlier than it was proposed."),
    A_NOTIFIED_CASE_IS_NOT_A_DUPLICATE("A notified case is the one that stays: the other one is its duplicate."),
    THE_ORIGINAL_IS_ANOTHER_CASE("A referral is the duplicate of another case."),
    AN_ORIGINAL_STAYS("A duplicate belongs to a case that is neither a duplicate itself nor withdrawn."),
    A_NOTIFIED_CASE_IS_NOT_OUT_OF_AREA("A case that this local authority has notified is not another's."),
    A_NOTIFIED_CASE_IS_NOT_WITHDRAWN(
            "A case that the local authority has notified is no longer the referrer's to withdraw."),
    THE_LOCAL_AUTHORITY_BECAME_AWARE_BY_NOW("The local authority became aware no later than today."),
    A_REVIEW_IS_REOPENED_ITSELF("Where a Rapid Review came to its outcome, new information reopens the review itself."),
    A_DUPLICATE_FOLLOWS_ITS_ORIGINAL("Only a duplicate follows what becomes of its original."),

    // The edition of the guidance
    THE_GUIDANCE_IS_PUBLISHED("A case is screened under an edition of the guidance that this partnership knows."),
    THE_GUIDANCE_IS_ANOTHER_ONE("The case already stands under this edition of the guidance."),
    GUIDANCE_CHANGES_BEFORE_THE_DECISION("The edition of the guidance changes only while the referral is not decided."),

    // The desk
    A_CONFLICTED_PERSON_STAYS_OUT("A person who has declared a conflict of interest takes no part in the case."),
    THE_CASE_IS_THE_REFERRERS(
            "A referrer takes part in the cases that the own organisation referred, and in no others."),
    THE_CASE_IS_THE_OFFICERS("A case that is assigned to a screening officer is worked on by that officer."),
    DANGER_WAS_STATED("Danger is acknowledged where the referral says that a child is in immediate danger."),
    THE_ATTACHMENT_IS_OF_THIS_CASE("An attachment of this case is meant."),
    A_NEW_TARGET_IS_STILL_AHEAD("A delay is explained with a new target that is not yet past."),

    // The Rapid Review that was asked for
    A_RAPID_REVIEW_WAS_ASKED_FOR("An answer is recorded only where a Rapid Review was asked for.");

    private final String sentence;

    ReferralRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
