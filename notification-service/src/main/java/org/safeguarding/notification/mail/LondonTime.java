package org.safeguarding.notification.mail;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;

/** The rules of London's time as a calendar wants them beside an hour: those in force since 1996. */
final class LondonTime {

    private static final String RULES = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Child safeguarding//Rapid Review//EN
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:DAYLIGHT
            TZNAME:BST
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            DTSTART:19960331T010000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:GMT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            DTSTART:19961027T020000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """.replace("\n", "\r\n");

    private LondonTime() {}

    static VTimeZone rules() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(RULES))
                    .<VTimeZone>getComponents(Component.VTIMEZONE)
                    .getFirst();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("The rules of London's time can be read.", e);
        }
    }
}
