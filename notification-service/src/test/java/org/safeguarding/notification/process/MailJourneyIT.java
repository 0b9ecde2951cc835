package org.safeguarding.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.NotificationUndeliverable;
import org.safeguarding.contracts.RapidReviewConcluded;
import org.safeguarding.contracts.RapidReviewOpened;
import org.safeguarding.contracts.RapidReviewUnanswered;
import org.safeguarding.contracts.RegisterRecipient;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.Postbox.Mail;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.DeliveryState;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.json.JsonMapper;

/** From a public event on Kafka to a mail at the mail server. */
class MailJourneyIT extends OnPostbox {

    private static final LocalDate MEETING = LocalDate.of(2026, 9, 24);

    @Autowired
    @Qualifier(SealedModule.MAPPER)
    private JsonMapper json;

    @Test
    void everybody_on_a_panel_is_asked_to_its_meeting_once() {
        register("panel-police", "police@partner.example");
        register("panel-health", "health@partner.example");

        var event = announce(meetingOf("panel-police", "panel-health", "chair"));

        var letters = eventually(3, DeliveryState.DELIVERED);
        assertThat(letters)
                .extracting(Delivery::recipient)
                .containsExactlyInAnyOrder("chair", "panel-police", "panel-health");
        assertThat(letters).extracting(Delivery::letter).containsOnly("panel-meeting-set");
        assertThat(letters)
                .extracting(Delivery::because)
                .containsOnly(new Delivery.Why(event, "safeguarding.panel-meeting-set.v1"));
        assertThat(mailsOfCase())
                .extracting(Mail::to)
                .containsExactlyInAnyOrder(CHAIR, "police@partner.example", "health@partner.example");
        var mail = mailTo("police@partner.example");
        assertThat(mail.header("Subject")).isEqualTo("You are asked to a Rapid Review meeting");
        assertThat(mail.header("From")).isEqualTo("no-reply@partnership.example");
        assertThat(mail.header("To")).isEqualTo("police@partner.example");
        assertThat(mail.header("Message-ID"))
                .isEqualTo("<" + letterTo("panel-police", letters) + "@partnership.example>");
        assertThat(mail.body())
                .contains("Reference: SC-" + caseId.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT))
                .contains("Meeting on: Thursday 24 September 2026")
                .contains("https://door.example/rapid-reviews/" + caseId);
    }

    @Test
    void the_standing_chair_hears_that_a_review_was_opened() {
        announce(new RapidReviewOpened(caseId, ReviewBasis.LOCAL_DECISION, MEETING, MEETING.plusDays(20)));

        eventually(1, DeliveryState.DELIVERED);
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactly(CHAIR);
        assertThat(mailTo(CHAIR).header("Subject")).isEqualTo("A Rapid Review has been opened");
    }

    @Test
    void the_operator_hears_that_a_review_was_asked_for_in_vain() {
        announce(new RapidReviewUnanswered(caseId, 5));

        eventually(1, DeliveryState.DELIVERED);
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactly(OPERATOR);
    }

    @Test
    void the_referrer_hears_of_the_outcome_and_not_what_it_is() {
        registerReferrer("canary-ann@hospital.example");

        announce(new RapidReviewConcluded(caseId, ReviewOutcome.NATIONAL_RECOMMENDED, MEETING));

        eventually(1, DeliveryState.DELIVERED);
        var mail = mailTo("canary-ann@hospital.example");
        assertThat(mail.raw()).doesNotContainIgnoringCase("national");
        assertThat(mail.body()).contains("https://door.example/referrals/" + caseId);
    }

    @Test
    void a_letter_waits_for_the_address_of_its_recipient() {
        announce(new RapidReviewConcluded(caseId, ReviewOutcome.LOCAL_CSPR, MEETING));
        eventually(
                () -> log.ofCase(caseId),
                letters -> letters.stream()
                        .flatMap(letter -> letter.attempts().stream())
                        .anyMatch(attempt -> "NO_ADDRESS".equals(attempt.reason())));

        registerReferrer("late@hospital.example");

        eventually(1, DeliveryState.DELIVERED);
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactly("late@hospital.example");
    }

    @Test
    void an_event_delivered_three_times_sends_one_mail() {
        var opened = new RapidReviewOpened(caseId, ReviewBasis.LOCAL_DECISION, MEETING, MEETING.plusDays(20));
        var id = announce(opened);
        announce(id, opened);
        announce(id, opened);
        register("panel-last", "last@partner.example");
        announce(meetingOf("panel-last")); // behind the three on the same partition

        eventually(2, DeliveryState.DELIVERED);
        eventuallyMailsTo("last@partner.example", 1);
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactlyInAnyOrder(CHAIR, "last@partner.example");
    }

    @Test
    void a_case_cannot_take_the_place_of_the_standing_chair() {
        announce(new RegisterRecipient(caseId, "chair", sealed("thief@elsewhere.example")));
        announce(new RapidReviewOpened(caseId, ReviewBasis.LOCAL_DECISION, MEETING, MEETING.plusDays(20)));

        eventually(1, DeliveryState.DELIVERED);
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactly(CHAIR);
    }

    @Test
    void another_services_news_of_an_undeliverable_letter_reaches_the_operator() {
        announce(new NotificationUndeliverable(caseId, caseId.value(), "panel-police", "panel-meeting-set"));

        eventually(1, DeliveryState.DELIVERED);
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactly(OPERATOR);
    }

    private void registerReferrer(String email) {
        announce(new RegisterRecipient(caseId, "referrer/" + caseId, sealed(email)));
    }

    private String sealed(String email) {
        return json.writeValueAsString(Sealed.of(SubjectId.of(caseId, "referrer"), email));
    }

    private Mail mailTo(String address) {
        return mailsOfCase().stream()
                .filter(mail -> mail.to().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static String letterTo(String recipient, List<Delivery> letters) {
        return Stream.of(letters)
                .flatMap(List::stream)
                .filter(letter -> letter.recipient().equals(recipient))
                .map(letter -> letter.notificationId().toString())
                .findFirst()
                .orElseThrow();
    }
}
