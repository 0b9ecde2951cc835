package org.safeguarding.gateway.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** Reads the mails of one mailbox as a calendar does: what has come of the meetings of one case. */
final class CalendarOf {

    private CalendarOf() {}

    /** Each entry by what is to be done and its SEQUENCE, in that order; all of them are well formed and of one UID. */
    static List<String> whoReads(String account, OneCase found) throws Exception {
        var entries = entries(account + "@partnership.example", found);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.validate().hasErrors()).isFalse());
        assertThat(entries.stream()
                        .map(entry -> value(event(entry).getProperty(Property.UID)))
                        .distinct())
                .hasSize(1);
        return entries.stream()
                .map(entry -> value(entry.getProperty(Property.METHOD)) + " "
                        + value(event(entry).getProperty(Property.SEQUENCE)))
                .sorted((one, other) -> one.substring(one.indexOf(' ')).compareTo(other.substring(other.indexOf(' '))))
                .toList();
    }

    private static List<Calendar> entries(String mailbox, OneCase found) throws Exception {
        List<Calendar> entries = new ArrayList<>();
        try (var files = Files.walk(RunningHouse.house().dataDirectory())) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".eml")).toList()) {
                var mail = mail(file);
                if (mailbox.equals(mail.getHeader("Delivered-To", null))
                        && mail.getContent() instanceof Multipart parts) {
                    entry(parts)
                            .filter(entry -> entry.toString().contains(found.reference()))
                            .ifPresent(entries::add);
                }
            }
        }
        return entries;
    }

    private static MimeMessage mail(Path file) throws IOException, MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static Optional<Calendar> entry(Multipart parts) throws MessagingException, IOException, ParserException {
        for (int index = 0; index < parts.getCount(); index++) {
            var part = parts.getBodyPart(index);
            if (part.isMimeType("text/calendar")) {
                return Optional.of(new CalendarBuilder().build(part.getInputStream()));
            }
        }
        return Optional.empty();
    }

    private static VEvent event(Calendar entry) {
        return entry.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String value(Optional<? extends Property> property) {
        return requireNonNull(property.orElseThrow().getValue());
    }
}
