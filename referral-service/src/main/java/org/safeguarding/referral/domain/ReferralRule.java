package org.safeguarding.referral.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of referral and screening. Each constant is true, or the command is refused in these words. Sources: README. */
enum ReferralRule implements Rule {

    // The form (domain.md, section 4)
    A_CHILD_IS_NAMED("A referral is about at least one child."),
    NHS_NUMBERS_HAVE_THEIR_CHECK_DIGIT("An NHS number has ten digits, of which the last is its check digit."),
    BIRTH_IS_NOT_AFTER_THE_INCIDENT("A child was born no later than the day of the incident."),
    EACH_CHILD_WAS_UNDER_EIGHTEEN("Each child was under eighteen on the day of the incident."),
    A_DEATH_HAS_ITS_DATE("A child who died has a date of death, and no other child has one."),
    DEATH_IS_NOT_BEFORE_BIRTH("A child did not die before the day of birth."),
    AWARENESS_IS_NOT_BEFORE_THE_INCIDENT("The agency became aware no earlier than the day of the incident."),
    NOTHING_LIES_IN_THE_FUTURE("Nothing is referred that lies in the future."),
    THE_LEAD_HAS_APPROVED("The referring agency's own safeguarding lead has approved the referral before it is made."),
    AGENCIES_ARE_NAMED_OR_NONE_IS_KNOWN("Either the agencies known to the family are named, or none is known."),

    // Screening (domain.md, sections 1 and 2)
    SCREENED_ONCE("This referral has been screened; its decision stands."),
    SCREENING_IS_NOT_BEFORE_RECEIPT("A referral is screened no earlier than the day on which it was received."),
    THE_NOTIFY_DECISION_IS_STATED(
            "A referral is accepted with the local authority's decision whether it sends a serious incident notification."),
    A_NOTIFICATION_HAS_ITS_DAYS(
            "A serious incident notification has the day of becoming aware and the day of sending."),
    A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS(
            "A serious incident notification is sent no earlier than the day of becoming aware."),
    A_NOTIFICATION_WAS_SENT_BY_THE_DAY_OF_SCREENING(
            "A notification that screening records was sent no later than the day of screening."),
    NOT_NOTIFYING_HAS_ITS_REASON("Where the local authority does not notify, its reason is recorded."),
    BOTH_STATUTORY_CRITERIA_ARE_FOUND(
            "A case that is not notified is accepted when abuse or neglect is known or suspected and a child has died or was seriously harmed."),
    A_NOTIFIED_CASE_IS_NOT_DECLINED("A case that the local authority has notified is never declined."),
    A_DECLINE_HAS_ITS_RATIONALE("A referral is declined with a rationale."),

    // The Rapid Review that was asked for
    A_RAPID_REVIEW_WAS_ASKED_FOR("An answer is recorded only where a Rapid Review was asked for."),
    AN_OUTCOME_STANDS("This referral has its outcome; another one is not recorded over it.");

    private final String sentence;

    ReferralRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
