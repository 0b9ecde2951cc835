package org.safeguarding.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.mail.LetterValue.Link;
import org.safeguarding.notification.mail.LetterValue.Reference;

/**
 * What a letter brings for its recipient's calendar (RFC 5545, RFC 5546): one entry for all meetings of a case's review,
 * known by one UID, of which the highest SEQUENCE counts. It is asked for, or where not {@code takesPlace} cancelled.
 */
public record CalendarEntry(CaseId caseId, Invitation invitation, boolean takesPlace, Link link) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    /** What is to be done with the entry, as the mail's part says it too. */
    String method() {
        return takesPlace ? Method.VALUE_REQUEST : Method.VALUE_CANCEL;
    }

    /** The same for the same recipient at every sending: nothing in it asks the clock. */
    String text(String organizer, String attendee) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Child safeguarding//Rapid Review//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(takesPlace ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL);
        if (invitation.meetingAt() != null) {
            calendar.add(LondonTime.rules());
        }
        calendar.add(event(organizer, attendee));
        return calendar.toString();
    }

    private VEvent event(String organizer, String attendee) {
        var event = new VEvent(false);
        event.add(new Uid(uid()));
        event.add(new DtStamp(Instant.ofEpochSecond(invitation.saidAt().getEpochSecond())));
        event.add(new Sequence(invitation.number()));
        when(event);
        event.add(new Summary("Rapid Review panel meeting " + new Reference(caseId).text()));
        event.add(new Description("Please sign in to read more: " + link.text()));
        event.add(new Url(java.net.URI.create(link.text())));
        event.add(new Organizer("mailto:" + organizer));
        event.add(attendee(attendee));
        event.add(takesPlace ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        event.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
        return event;
    }

    /** Opaque, and the same for every meeting of the case. */
    private String uid() {
        return UUID.nameUUIDFromBytes(("rapid-review-meeting/" + caseId).getBytes(UTF_8))
                .toString();
    }

    /** A meeting whose hour is open stands on its day and blocks none of it; one whose end is open takes the usual length. */
    private void when(VEvent event) {
        var on = invitation.meetingOn();
        var at = invitation.meetingAt();
        if (at == null) {
            event.add(new DtStart<>(on));
            event.add(new DtEnd<>(on.plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            var start = on.atTime(at);
            var until = invitation.meetingEndsAt();
            var end = until == null ? start.plus(USUAL_LENGTH) : on.atTime(until);
            event.add(new DtStart<>(start.atZone(LONDON)));
            event.add(new DtEnd<>(end.atZone(LONDON)));
        }
    }

    /** Nobody reads an answer, so none is asked for. */
    private static Attendee attendee(String address) {
        return new Attendee(
                new ParameterList(
                        java.util.List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.FALSE)),
                java.net.URI.create("mailto:" + address));
    }
}
