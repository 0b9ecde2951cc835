package org.safeguarding.notification;

import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.safeguarding.notification.Postbox.Mail;

/** A calendar as its owner sees it: mails are applied by UID and SEQUENCE (RFC 5546, 2.1.4), in whatever order they come. */
public final class CalendarClient {

    private final Map<String, Entry> entries = new HashMap<>();

    /** One entry: where it starts, and whether it is still on. */
    public record Entry(int sequence, String start, boolean cancelled) {}

    public void apply(String text) {
        var calendar = parse(text);
        var method = value(calendar.getProperty(Property.METHOD));
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            var entry = new Entry(
                    Integer.parseInt(value(event.getProperty(Property.SEQUENCE))),
                    value(event.getProperty(Property.DTSTART)),
                    method.equals("CANCEL"));
            entries.merge(
                    value(event.getProperty(Property.UID)),
                    entry,
                    (known, heard) -> heard.sequence() > known.sequence() ? heard : known);
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }

    /** The calendar's part of a mail, as it came over the wire. */
    public static String partOf(Mail mail) {
        try {
            var parts = (Multipart) message(mail).getContent();
            return new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalArgumentException(mail.raw(), unreadable);
        }
    }

    public static MimeMessage message(Mail mail) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.raw().getBytes(StandardCharsets.UTF_8)));
    }

    public static String value(Optional<? extends Property> property) {
        return requireNonNull(property.orElseThrow().getValue());
    }
}
