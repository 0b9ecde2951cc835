package org.safeguarding.referral.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of screening and of what follows it. Each constant is true, or the command is refused in these words. Sources: README. */
enum ReferralRule implements Rule {

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
