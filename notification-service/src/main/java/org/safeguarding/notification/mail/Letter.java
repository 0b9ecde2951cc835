package org.safeguarding.notification.mail;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.domain.LetterName;
import org.safeguarding.notification.mail.LetterValue.Day;
import org.safeguarding.notification.mail.LetterValue.Link;
import org.safeguarding.notification.mail.LetterValue.Reference;

/** One letter before it is written: which, and the opaque values that go into it. */
public record Letter(
        LetterName name, Reference reference, @Nullable Day day, Link link) {

    public Letter {
        requireNonNull(name, "name");
        requireNonNull(reference, "reference");
        requireNonNull(link, "link");
    }

    /** The letter of that name about a case; {@code day} where it speaks of one. */
    public static Letter about(CaseId caseId, LetterName name, @Nullable LocalDate day, URI gateway) {
        var link = new Link(gateway, pageFor(name), caseId);
        return new Letter(name, new Reference(caseId), day == null ? null : new Day(day), link);
    }

    /** The value behind a letter's placeholder, or null where this letter has none of that name. */
    @Nullable
    LetterValue value(String placeholder) {
        return switch (placeholder) {
            case "reference" -> reference;
            case "day" -> day;
            case "link" -> link;
            default -> null;
        };
    }

    private static Page pageFor(LetterName name) {
        return switch (name) {
            case PANEL_CONVENED, REVIEW_OPENED -> Page.RAPID_REVIEW;
            case OUTCOME_SIGNED_OFF, INFORMATION_REQUESTED, REFERRAL_STATUS_CHANGED -> Page.REFERRAL;
            case REVIEW_UNANSWERED -> Page.ALARMS;
            case NOTIFICATION_UNDELIVERABLE -> Page.NOTIFICATIONS;
        };
    }
}
