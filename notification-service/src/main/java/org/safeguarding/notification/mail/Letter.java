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
                invitation == null ? null : new Hour(invitation.meetingAt()),
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
                    AGENCY_RETURN_REQUESTED,
                    AGENCY_RETURN_CHASED,
                    REVIEW_OPENED,
                    REVIEW_DISCONTINUED,
                    REVIEW_REOPENED -> Page.RAPID_REVIEW;
            case PRACTICE_REVIEW_COMMISSIONED, PRACTICE_REVIEW_PUBLISHED, PRACTICE_REVIEW_WITHHELD ->
                Page.PRACTICE_REVIEW;
            case RECOMMENDATION_ASSIGNED, RECOMMENDATION_OVERDUE -> Page.RECOMMENDATIONS;
            case LEARNING_OVERDUE -> Page.LEARNING;
            case OUTCOME_SIGNED_OFF, INFORMATION_REQUESTED, REFERRAL_STATUS_CHANGED -> Page.REFERRAL;
            case REVIEW_UNANSWERED -> Page.ALARMS;
            case NOTIFICATION_UNDELIVERABLE -> Page.NOTIFICATIONS;
        };
    }
}
