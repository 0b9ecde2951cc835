package org.safeguarding.notification.domain;

import java.util.Locale;

/** The letters we send. A name once used is retired, never given to another letter. */
public enum LetterName {
    /** To each member of a panel and its chair: you are asked to a Rapid Review. Since meetings have invitations it is no longer queued. */
    PANEL_CONVENED,
    /** To each member of a panel and its chair: the meeting was set or moved; with an entry for the calendar. */
    PANEL_MEETING_SET,
    /** To everybody who was invited: the meeting does not take place. */
    PANEL_MEETING_CANCELLED,
    /** To somebody who was invited: you are asked no more, though the meeting takes place. */
    PANEL_MEETING_RELEASED,
    /** To the lead of an agency: a Rapid Review asks what the agency knows. */
    AGENCY_RETURN_REQUESTED,
    /** To the lead of an agency: a return is owed. */
    AGENCY_RETURN_CHASED,
    /** To the chair: a return is owed, and the reminders were not answered. */
    AGENCY_RETURN_UNANSWERED,
    /** To the lead safeguarding partners: the three partners on a panel differ. */
    PANEL_SPLIT_ESCALATED,
    /** To the lead of an organisation: something is to be done at once. */
    SAFETY_ACTION_ASSIGNED,
    /** To the lead of an organisation and the chair: what was to be done at once is past its day. */
    SAFETY_ACTION_OVERDUE,
    /** To the partnership's chair: a Rapid Review ended without an outcome. */
    REVIEW_DISCONTINUED,
    /** To the partnership's chair: a Rapid Review that had ended began anew. */
    REVIEW_REOPENED,
    /** To the partnership's chair: a Rapid Review was opened. */
    REVIEW_OPENED,
    /** To the partnership's chair: a Rapid Review that stands is due on another day. */
    REVIEW_REDATED,
    /** To the partnership's chair and the lead safeguarding partners: a practice review was commissioned. */
    PRACTICE_REVIEW_COMMISSIONED,
    /** To the lead safeguarding partners: a practice review has its reviewer. */
    PRACTICE_REVIEW_REVIEWER_APPOINTED,
    /** To the reviewer: a practice review is yours to carry out. */
    PRACTICE_REVIEW_ENTRUSTED,
    /** To the reviewer: progress or drafts were asked for in writing. */
    PRACTICE_REVIEW_PROGRESS_ASKED,
    /** To the lead safeguarding partners: the report of a practice review waits for their approval. */
    PRACTICE_REVIEW_APPROVAL_AWAITED,
    /** To the partnership's chair, its business unit and the lead safeguarding partners: the months of a practice review are over. */
    PRACTICE_REVIEW_OVERDUE,
    /** To the partnership's chair and the lead safeguarding partners: a practice review ended without a report. */
    PRACTICE_REVIEW_DISCONTINUED,
    /** To the partnership's chair: the report of a practice review is public. */
    PRACTICE_REVIEW_PUBLISHED,
    /** To the partnership's chair: the report of a practice review is withheld, and the improvements are published. */
    PRACTICE_REVIEW_WITHHELD,
    /** To the lead of an organisation: a recommendation is to be carried out. */
    RECOMMENDATION_ASSIGNED,
    /** To the lead of an organisation: a recommendation is past its due day. */
    RECOMMENDATION_OVERDUE,
    /** To the lead of an organisation: the evidence for a recommendation was sent back. */
    RECOMMENDATION_EVIDENCE_RETURNED,
    /** To the lead of an organisation: alternate learning is planned. */
    LEARNING_PLANNED,
    /** To the partnership's chair and the lead of an organisation: alternate learning ended where it was. */
    LEARNING_DISCONTINUED,
    /** To the lead of an organisation: alternate learning is past its due day. */
    LEARNING_OVERDUE,
    /** To the referrer: the signed outcome stands and is carried out. */
    OUTCOME_SIGNED_OFF,
    /** To the referrer: something more is asked of you. */
    INFORMATION_REQUESTED,
    /** To the referrer: the referral was withdrawn, declined, sent elsewhere or reopened, its review reopened or discontinued, or the case to which it belongs closed. */
    REFERRAL_STATUS_CHANGED,
    /** To the operator: a Rapid Review was asked for and nothing answered. */
    REVIEW_UNANSWERED,
    /** To the operator: a letter could not be delivered. */
    NOTIFICATION_UNDELIVERABLE;

    /** Whether it only takes back what the recipient was told before: that reaches also somebody who is to be told nothing more. */
    public boolean takesBack() {
        return this == PANEL_MEETING_RELEASED || this == PANEL_MEETING_CANCELLED;
    }

    /** The name in files and in public events: {@code panel-convened}. */
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
