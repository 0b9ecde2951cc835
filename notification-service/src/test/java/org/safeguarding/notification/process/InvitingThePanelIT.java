package org.safeguarding.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.notification.CalendarClient.message;
import static org.safeguarding.notification.CalendarClient.partOf;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.PanelConvened;
import org.safeguarding.contracts.PanelMeetingCancelled;
import org.safeguarding.contracts.PanelMeetingSet;
import org.safeguarding.notification.CalendarClient;
import org.safeguarding.notification.CalendarClient.Entry;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.Postbox.Mail;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.DeliveryState;

/** From the news of a meeting on Kafka, over SMTP, into the calendars of those who are asked. */
class InvitingThePanelIT extends OnPostbox {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);
    private static final LocalTime HOUR = LocalTime.of(14, 30);
    private static final String POLICE = "canary-police@partner.example";
    private static final String HEALTH = "canary-health@partner.example";

    @BeforeEach
    void the_panel_is_known() {
        register("panel-police", POLICE);
        register("panel-health", HEALTH);
    }

    @Test
    void an_invitation_is_words_and_as_an_alternative_an_entry_for_the_calendar()
            throws MessagingException, IOException {
        announce(new PanelConvened(caseId, "chair", List.of("panel-police"), DAY));
        announce(new PanelMeetingSet(caseId, 1, DAY, HOUR, HOUR.plusMinutes(90), List.of("panel-police"), List.of()));

        assertThat(eventually(1, DeliveryState.DELIVERED))
                .extracting(Delivery::letter)
                .containsExactly("panel-meeting-set");
        var mail = mailsOfCase().getFirst();
        assertThat(mail.header("Content-Type")).startsWith("multipart/alternative;");
        var parts = (Multipart) message(mail).getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Thursday 24 September 2026")
                .contains("14:30 to 16:00")
                .contains("read by nobody");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(calendarOf(POLICE).entries()).containsExactly(new Entry(1, "20260924T143000", false));
        assertThat(partOf(mail)).contains("DTEND;TZID=Europe/London:20260924T160000");
        assertThat(mail.raw()).doesNotContain("panel-police", HEALTH, CHAIR);
    }

    @Test
    void a_meeting_that_is_moved_and_cancelled_is_one_entry_of_each_calendar() {
        announce(new PanelMeetingSet(caseId, 1, DAY, null, null, List.of("panel-police", "panel-health"), List.of()));
        announce(new PanelMeetingSet(
                caseId, 2, DAY.plusDays(1), HOUR, null, List.of("panel-police"), List.of("panel-health")));
        var moved = new PanelMeetingSet(caseId, 3, DAY.plusDays(4), HOUR, null, List.of("panel-police"), List.of());
        announce(announce(moved), moved);

        eventually(5, DeliveryState.DELIVERED);
        assertThat(calendarOf(POLICE).entries()).containsExactly(new Entry(3, "20260928T143000", false));
        assertThat(calendarOf(HEALTH).entries()).containsExactly(new Entry(2, "20260925T143000", true));

        announce(new PanelMeetingCancelled(caseId, 4, DAY.plusDays(4), HOUR, null, List.of("panel-police")));

        var letters = eventually(6, DeliveryState.DELIVERED);
        assertThat(calendarOf(POLICE).entries()).containsExactly(new Entry(4, "20260928T143000", true));
        assertThat(letters)
                .extracting(Delivery::letter)
                .containsOnly("panel-meeting-set", "panel-meeting-released", "panel-meeting-cancelled");
    }

    @Test
    void an_invitation_that_is_sent_again_is_the_same_to_the_byte() {
        POSTBOX.refuse(POLICE, 450);
        announce(new PanelMeetingSet(caseId, 1, DAY, HOUR, null, List.of("panel-police", "panel-health"), List.of()));
        eventually(
                () -> log.ofCase(caseId),
                found -> found.stream().anyMatch(letter -> letter.state() == DeliveryState.FAILED_WILL_RETRY));
        POSTBOX.accept(POLICE);

        eventually(2, DeliveryState.DELIVERED);
        assertThat(partOf(mailTo(POLICE)).replace("\r\n ", "").replace(POLICE, HEALTH))
                .isEqualTo(partOf(mailTo(HEALTH)).replace("\r\n ", ""));
    }

    private CalendarClient calendarOf(String address) {
        var calendar = new CalendarClient();
        mailsOfCase().reversed().stream()
                .filter(mail -> mail.to().equals(address))
                .map(CalendarClient::partOf)
                .forEach(calendar::apply);
        return calendar;
    }

    private Mail mailTo(String address) {
        return mailsOfCase().stream()
                .filter(mail -> mail.to().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
