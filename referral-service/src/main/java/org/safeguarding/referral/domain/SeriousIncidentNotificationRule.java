package org.safeguarding.referral.domain;

import org.safeguarding.platform.rule.Rule;

/** The rulebook of the serious incident notification. Each constant is true, or the command is refused in these words. */
public enum SeriousIncidentNotificationRule implements Rule {

    // Where each move starts (the table: NotificationMoves)
    CONSIDERATION_BEGINS_BEFORE_NOTIFYING(
            "The local authority considers whether it notifies before it has done so, and again after it had decided not to."),
    A_NOTIFICATION_FOLLOWS_CONSIDERATION("A notification is recorded while the local authority considers it."),
    NOT_NOTIFYING_FOLLOWS_CONSIDERATION(
            "The decision not to notify is recorded while the local authority considers it."),
    CRITERIA_ARE_FOUND_NOT_MET_AFTER_NOTIFYING("The criteria are found not to be met after the notification was sent."),
    A_SENT_NOTIFICATION_IS_AMENDED("A notification is amended after it was sent."),

    // Guards
    ONLY_THE_LOCAL_AUTHORITY_NOTIFIES(
            "The duty to notify rests with the local authority alone (Children Act 2004, section 16C); nobody else records it."),
    THE_CASE_IS_OPEN(
            "Nothing is notified about a referral that was declined, withdrawn, given to another area or marked as a duplicate."),
    NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS("Nothing is recorded of the notification that lies in the future."),
    A_NOTIFICATION_IS_NOT_SENT_BEFORE_AWARENESS(
            "A serious incident notification is sent no earlier than the local authority became aware."),
    PARTNERS_ARE_TOLD_OF_WHAT_IS_KNOWN("The partners were told no earlier than the local authority became aware."),
    A_CARE_LEAVER_IS_NOTIFIED_AS_ONE(
            "The death of a care leaver of eighteen or over is notified as CARE_LEAVER_DEATH, and nobody else's is."),
    NOT_NOTIFYING_HAS_ITS_RATIONALE("Where the local authority does not notify, its rationale is recorded."),
    CRITERIA_NOT_MET_HAS_ITS_REASON("Where the criteria are found not to be met, the reason is recorded."),
    NOTHING_IS_FOUND_BEFORE_SENDING("The criteria are found not to be met no earlier than the notification was sent."),
    A_CALL_FOR_REVIEW_IS_NOT_AMENDED_AWAY(
            "A notification that calls for a Rapid Review is not amended to one that calls for none: the criteria are found not to be met."),
    AN_AMENDMENT_HAS_ITS_REASON("A notification is amended with a reason.");

    private final String sentence;

    SeriousIncidentNotificationRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
