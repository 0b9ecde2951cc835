package org.safeguarding.notification.mail;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;

/**
 * The only things that may be filled into a letter. None of them can hold a name, a narrative or anything else that
 * somebody typed: they are made of a case id, a day, an hour, and an address that the configuration gives.
 */
public sealed interface LetterValue {

    /** As it reads in the letter. */
    String text();

    /** The short reference that people quote: {@code SC-} and the first eight digits of the case id. */
    record Reference(CaseId caseId) implements LetterValue {

        @Override
        public String text() {
            return "SC-" + caseId.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        }
    }

    /** A day of the review's own timetable. */
    record Day(LocalDate day) implements LetterValue {

        private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

        @Override
        public String text() {
            return day.format(LONG);
        }
    }

    /** An hour of the review's own timetable, and until when; null where it is open. */
    record Hour(@Nullable LocalTime hour, @Nullable LocalTime until) implements LetterValue {

        private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

        @Override
        public String text() {
            if (hour == null) {
                return "not set yet";
            }
            return until == null ? hour.format(SHORT) : hour.format(SHORT) + " to " + until.format(SHORT);
        }
    }

    /** Where the recipient reads on, after signing in. */
    record Link(URI gateway, Page page, CaseId caseId) implements LetterValue {

        @Override
        public String text() {
            return gateway.toString().replaceAll("/+$", "") + page.path(caseId);
        }
    }
}
