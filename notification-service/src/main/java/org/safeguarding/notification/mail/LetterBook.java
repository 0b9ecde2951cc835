package org.safeguarding.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.safeguarding.notification.domain.LetterName.PANEL_MEETING_SET;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.domain.LetterName;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.PropertyPlaceholderHelper;

/** The text of every letter, read once from {@code letters/<name>.txt}: a subject line, an empty line, the body. */
@Component
public class LetterBook {

    private static final String SUBJECT = "Subject: ";

    private final PropertyPlaceholderHelper placeholders = new PropertyPlaceholderHelper("${", "}", null, null, false);
    private final Map<LetterName, WrittenLetter> drafts = new EnumMap<>(LetterName.class);

    private final URI gateway;

    LetterBook(MailIdentity identity) {
        gateway = identity.gateway();
        Arrays.stream(LetterName.values()).forEach(name -> drafts.put(name, draft(name, read(name))));
    }

    /** Writes the letter of that name about a case; {@code day} and {@code invitation} are those it speaks of, where it does. */
    public WrittenLetter write(
            LetterName name, CaseId caseId, @Nullable LocalDate day, @Nullable Invitation invitation) {
        var letter = Letter.about(caseId, name, day, invitation, gateway);
        return new WrittenLetter(
                requireNonNull(drafts.get(name)).subject(),
                body(letter),
                invitation == null
                        ? null
                        : new CalendarEntry(caseId, invitation, name == PANEL_MEETING_SET, letter.link()));
    }

    /** A placeholder without a value is a fault in the letter, which then does not go out. */
    private String body(Letter letter) {
        var draft = requireNonNull(drafts.get(letter.name()));
        return placeholders.replacePlaceholders(draft.body(), placeholder -> text(letter.value(placeholder)));
    }

    private static @Nullable String text(@Nullable LetterValue value) {
        return value == null ? null : value.text();
    }

    /** The subject is the same for every case: it takes no value at all. */
    static WrittenLetter draft(LetterName name, String text) {
        int end = text.indexOf("\n\n");
        if (!text.startsWith(SUBJECT) || end < 0 || text.substring(0, end).contains("${")) {
            throw new IllegalStateException(
                    "Letter " + name.code() + " begins with a plain subject and an empty line.");
        }
        return new WrittenLetter(text.substring(SUBJECT.length(), end), text.substring(end + 2));
    }

    private static String read(LetterName name) {
        try {
            return new ClassPathResource("letters/" + name.code() + ".txt").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Letter " + name.code() + " is missing.", e);
        }
    }
}
