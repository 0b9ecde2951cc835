package org.safeguarding.notification.mail;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.mail.LetterValue.Day;
import org.safeguarding.notification.mail.LetterValue.Hour;
import org.safeguarding.notification.mail.LetterValue.Link;
import org.safeguarding.notification.mail.LetterValue.Reference;

/** One letter before it is written: which, and the opaque values that go into it. */
public record Letter(
        LetterName name,
        Reference reference,
        @Nullable Day day,
        @Nullable Hour hour,
        Link link) {

    public Letter {
        requireNonNull(name, "name");
        requireNonNull(reference, "reference");
        requireNonNull(link, "link");
    }

    /** The letter of that name about a case; {@code day} and {@code invitation} where it speaks of them. */
    public static Letter about(
            CaseId caseId, LetterName name, @Nullable LocalDate day, @Nullable Invitation invitation, URI gateway) {
        return new Letter(
                name,
                new Reference(caseId),
                day == null ? null : new Day(day),
                invitation == null ? null : new Hour(invitation.meetingAt(), invitation.meetingEndsAt()),
                new Link(gateway, pageFor(name), caseId));
    }

    /** The value behind a letter's placeholder, or null where this letter has none of that name. */
    @Nullable
    LetterValue value(String placeholder) {
        return switch (placeholder) {
            case "reference" -> reference;
            case "day" -> day;
            case "hour" -> hour;
            case "link" -> link;
            default -> null;
        };
    }

    private static Page pageFor(LetterName name) {
        return switch (name) {
            case PANEL_CONVENED,
                    PANEL_MEETING_SET,
                    PANEL_MEETING_CANCELLED,
                    PANEL_MEETING_RELEASED,
                    AGENCY_RETURN_UNANSWERED,
                    PANEL_SPLIT_ESCALATED,
                    REVIEW_OPENED,
                    REVIEW_REDATED,
                    REVIEW_DISCONTINUED,
                    REVIEW_REOPENED -> Page.RAPID_REVIEW;
            case AGENCY_RETURN_REQUESTED, AGENCY_RETURN_CHASED -> Page.OWN_RETURN;
            case SAFETY_ACTION_ASSIGNED, SAFETY_ACTION_OVERDUE -> Page.SAFETY_ACTIONS;
            case PRACTICE_REVIEW_COMMISSIONED,
                    PRACTICE_REVIEW_REVIEWER_APPOINTED,
                    PRACTICE_REVIEW_ENTRUSTED,
                    PRACTICE_REVIEW_PROGRESS_ASKED,
                    PRACTICE_REVIEW_APPROVAL_AWAITED,
                    PRACTICE_REVIEW_OVERDUE,
                    PRACTICE_REVIEW_DISCONTINUED,
                    PRACTICE_REVIEW_PUBLISHED,
                    PRACTICE_REVIEW_WITHHELD -> Page.PRACTICE_REVIEW;
            case RECOMMENDATION_ASSIGNED, RECOMMENDATION_OVERDUE, RECOMMENDATION_EVIDENCE_RETURNED ->
                Page.RECOMMENDATIONS;
            case LEARNING_PLANNED, LEARNING_DISCONTINUED, LEARNING_OVERDUE -> Page.LEARNING;
            case OUTCOME_SIGNED_OFF, INFORMATION_REQUESTED, REFERRAL_STATUS_CHANGED -> Page.REFERRAL;
            case REVIEW_UNANSWERED -> Page.ALARMS;
            case NOTIFICATION_UNDELIVERABLE -> Page.NOTIFICATIONS;
        };
    }
}
