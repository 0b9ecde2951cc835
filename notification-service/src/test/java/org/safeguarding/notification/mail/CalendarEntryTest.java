package org.safeguarding.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.notification.CalendarClient.parse;
import static org.safeguarding.notification.CalendarClient.value;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.notification.CalendarClient;
import org.safeguarding.notification.CalendarClient.Entry;
import org.safeguarding.notification.domain.Invitation;
import org.safeguarding.notification.mail.LetterValue.Link;

class CalendarEntryTest {

    private static final CaseId ALDER = CaseId.of("5a1de000-0000-4000-8000-00000000a1de");
    private static final LocalDate MEETING = LocalDate.of(2026, 9, 24);
    private static final LocalTime HOUR = LocalTime.of(14, 30);
    private static final String CANARY = "canary.o'hara+panel@partner.example";

    private static final List<String> FIVE_LETTERS = List.of(
            asked(1, MEETING, null),
            asked(2, MEETING.plusDays(1), HOUR),
            asked(3, MEETING.plusDays(1), HOUR.plusHours(1)),
            asked(4, MEETING.plusDays(4), null),
            text(5, MEETING.plusDays(4), null, false));

    @Test
    void a_meeting_moved_three_times_is_one_entry_and_then_cancelled() {
        var calendar = new CalendarClient();

        FIVE_LETTERS.subList(0, 4).forEach(calendar::apply);
        assertThat(calendar.entries()).containsExactly(new Entry(4, "20260928", false));

        calendar.apply(FIVE_LETTERS.getLast());
        assertThat(calendar.entries()).containsExactly(new Entry(5, "20260928", true));
    }

    @Test
    void in_whatever_order_the_letters_come_and_however_often_the_last_word_stands() {
        assertThat(ordersOf(FIVE_LETTERS)).hasSize(120).allSatisfy(order -> {
            var calendar = new CalendarClient();
            order.forEach(calendar::apply);
            order.forEach(calendar::apply);
            assertThat(calendar.entries()).containsExactly(new Entry(5, "20260928", true));
        });
    }

    @Test
    void who_was_released_and_is_asked_again_has_the_meeting_back() {
        var calendar = new CalendarClient();

        calendar.apply(asked(1, MEETING, null));
        calendar.apply(text(2, MEETING, null, false));
        calendar.apply(asked(3, MEETING, null));

        assertThat(calendar.entries()).containsExactly(new Entry(3, "20260924", false));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-24, 2026-09-24T13:30:00Z", "2026-12-03, 2026-12-03T14:30:00Z"})
    void an_hour_is_an_hour_in_london_in_summer_and_in_winter(LocalDate day, Instant start) {
        var calendar = parse(asked(1, day, HOUR));

        var dtStart = eventOf(calendar)
                .<DtStart<ZonedDateTime>>getProperty(Property.DTSTART)
                .orElseThrow();
        assertThat(dtStart.getDate().toInstant()).isEqualTo(start);
        assertThat(dtStart.toString())
                .startsWith("DTSTART;TZID=Europe/London:" + day.toString().replace("-", ""));
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
    }

    @Test
    void a_meeting_whose_hour_is_open_is_a_whole_day_that_is_not_blocked() throws ValidationException {
        var text = asked(1, MEETING, null);

        assertThat(text)
                .contains(
                        "\r\nDTSTART;VALUE=DATE:20260924\r\n",
                        "\r\nDTEND;VALUE=DATE:20260925\r\n",
                        "\r\nTRANSP:TRANSPARENT\r\n")
                .doesNotContain("VTIMEZONE");
        assertThat(parse(text).validate().hasErrors()).isFalse();
    }

    @Test
    void a_meeting_ends_when_it_was_said_and_two_hours_after_it_begins_where_nobody_said() {
        var said = new Invitation(1, MEETING, HOUR, LocalTime.of(15, 45), Instant.parse("2026-09-14T08:00:00Z"));

        assertThat(text(said, true)).contains("\r\nDTEND;TZID=Europe/London:20260924T154500\r\n");
        assertThat(text(said, false)).contains("\r\nDTEND;TZID=Europe/London:20260924T154500\r\n");
        assertThat(asked(1, MEETING, HOUR))
                .contains("\r\nDTEND;TZID=Europe/London:20260924T163000\r\n")
                .doesNotContain("TRANSP");
    }

    @Test
    void the_usual_length_of_a_late_meeting_ends_on_the_next_day() {
        assertThat(asked(1, MEETING, LocalTime.of(23, 0))).contains("\r\nDTEND;TZID=Europe/London:20260925T010000\r\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_entry_is_well_formed_and_says_who_asks_whom_and_that_nobody_reads_an_answer(boolean takesPlace)
            throws ValidationException {
        var calendar = parse(text(2, MEETING, HOUR, takesPlace));
        var event = eventOf(calendar);

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar.getProperty(Property.METHOD))).isEqualTo(takesPlace ? "REQUEST" : "CANCEL");
        assertThat(value(event.getProperty(Property.STATUS))).isEqualTo(takesPlace ? "CONFIRMED" : "CANCELLED");
        assertThat(value(event.getProperty(Property.ORGANIZER))).isEqualTo("mailto:no-reply@partnership.example");
        assertThat(value(event.getProperty(Property.ATTENDEE))).isEqualTo("mailto:" + CANARY);
        assertThat(value(event.getProperty(Property.DTSTAMP))).isEqualTo("20260914T080000Z");
        assertThat(event.getProperty(Property.ATTENDEE).orElseThrow().toString())
                .contains("RSVP=FALSE");
    }

    @Test
    void an_entry_has_a_closed_list_of_properties_and_none_of_them_tells_of_the_case() {
        var event = eventOf(parse(asked(1, MEETING, HOUR)));

        assertThat(event.<Property>getProperties())
                .extracting(Property::getName)
                .containsExactlyInAnyOrder(
                        "UID",
                        "DTSTAMP",
                        "SEQUENCE",
                        "DTSTART",
                        "DTEND",
                        "SUMMARY",
                        "DESCRIPTION",
                        "URL",
                        "ORGANIZER",
                        "ATTENDEE",
                        "STATUS",
                        "CLASS");
        assertThat(value(event.getProperty(Property.SUMMARY))).isEqualTo("Rapid Review panel meeting SC-5A1DE000");
        assertThat(value(event.getProperty(Property.DESCRIPTION)))
                .isEqualTo("Please sign in to read more: https://door.example/rapid-reviews/" + ALDER);
    }

    @Test
    void the_same_letter_has_the_same_bytes_and_only_the_attendee_knows_its_address() {
        assertThat(asked(1, MEETING, HOUR)).isEqualTo(asked(1, MEETING, HOUR)).isASCII();
        assertThat(asked(1, MEETING, HOUR).replace("\r\n ", "").split("canary", -1))
                .hasSize(2);
    }

    private static VEvent eventOf(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String asked(int number, LocalDate day, @Nullable LocalTime hour) {
        return text(number, day, hour, true);
    }

    private static String text(int number, LocalDate day, @Nullable LocalTime hour, boolean takesPlace) {
        return text(new Invitation(number, day, hour, null, Instant.parse("2026-09-14T08:00:00.123Z")), takesPlace);
    }

    private static String text(Invitation invitation, boolean takesPlace) {
        var link = new Link(URI.create("https://door.example"), Page.RAPID_REVIEW, ALDER);
        return new CalendarEntry(ALDER, invitation, takesPlace, link).text("no-reply@partnership.example", CANARY);
    }

    private static Stream<List<String>> ordersOf(List<String> letters) {
        return letters.isEmpty()
                ? Stream.of(List.of())
                : letters.stream().flatMap(first -> {
                    var others = new ArrayList<>(letters);
                    others.remove(first);
                    return ordersOf(others).map(rest -> {
                        var order = new ArrayList<>(List.of(first));
                        order.addAll(rest);
                        return List.copyOf(order);
                    });
                });
    }
}
