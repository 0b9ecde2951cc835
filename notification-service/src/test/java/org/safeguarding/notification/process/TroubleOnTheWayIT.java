package org.safeguarding.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.junit.jupiter.api.Test;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.Postbox.Mail;
import org.safeguarding.notification.domain.NotificationCommand.RecordDelivery;
import org.safeguarding.notification.view.Delivery;
import org.safeguarding.notification.view.Delivery.Attempt;
import org.safeguarding.notification.view.DeliveryState;
import org.safeguarding.platform.sealed.CaseKeys;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a letter when the mail server, the address or we ourselves fail it. */
class TroubleOnTheWayIT extends OnPostbox {

    @Autowired
    private CommandBus commands;

    @Autowired
    private CaseKeys keys;

    @Autowired
    private JdbcClient db;

    @Test
    void a_mail_server_that_is_away_gets_the_letter_when_it_is_back_and_every_attempt_is_recorded() {
        register("panel-a", "a@partner.example");
        POSTBOX.close();
        convene("panel-a");
        eventually(() -> attempts(), attempts -> attempts.size() >= 2);

        POSTBOX.open();

        var letter = eventually(1, DeliveryState.DELIVERED).getFirst();
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactly("a@partner.example");
        assertThat(letter.attempts()).extracting(Attempt::attempt).startsWith(1, 2, 3);
        assertThat(letter.attempts().getLast().reason()).isNull();
        assertThat(letter.attempts().subList(0, letter.attempts().size() - 1))
                .extracting(Attempt::reason)
                .containsOnly("SMTP_UNREACHABLE");
    }

    @Test
    void a_server_that_says_not_now_is_asked_again() {
        register("panel-b", "b@partner.example");
        POSTBOX.refuse("b@partner.example", 450);
        convene("panel-b");
        eventually(() -> attempts(), attempts -> attempts.size() >= 2);

        POSTBOX.accept("b@partner.example");

        var letter = eventually(1, DeliveryState.DELIVERED).getFirst();
        assertThat(letter.attempts().getFirst().reason()).isEqualTo("REFUSED_FOR_NOW");
        assertThat(mailsOfCase()).hasSize(1);
    }

    @Test
    void a_letter_that_is_refused_for_good_is_given_up_at_once_and_the_operator_hears_of_it() {
        register("panel-c", "c@partner.example");
        POSTBOX.refuse("c@partner.example", 550);

        convene("panel-c");

        var letters = eventually(
                () -> log.ofCase(caseId),
                found -> found.size() == 2 && found.getLast().state() == DeliveryState.DELIVERED);
        assertThat(letters.getFirst().state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(letters.getFirst().attempts()).extracting(Attempt::reason).containsExactly("REFUSED_FOR_GOOD");
        assertThat(letters.getLast().letter()).isEqualTo("notification-undeliverable");
        assertThat(mailsOfCase()).extracting(Mail::to).containsExactly(OPERATOR);
        assertThat(mailsOfCase().getFirst().raw()).doesNotContain("c@partner.example", "panel-c", "No such mailbox");
        assertThat(log.undelivered("operator"))
                .extracting(Delivery::notificationId)
                .contains(letters.getFirst().notificationId());
    }

    @Test
    void a_letter_that_cannot_even_reach_the_operator_raises_the_alarm_and_no_further_letter() {
        register("panel-d", "d@partner.example");
        POSTBOX.refuse("d@partner.example", 550);
        POSTBOX.refuse(OPERATOR, 550);

        convene("panel-d");

        eventually(2, DeliveryState.GIVEN_UP);
        register("panel-e", "e@partner.example");
        convene("panel-e"); // behind the news of both on the same partitions
        eventuallyMailsTo("e@partner.example", 1);
        assertThat(log.ofCase(caseId))
                .extracting(Delivery::recipient)
                .containsExactly("panel-d", "operator", "panel-e");
    }

    @Test
    void nobody_is_written_to_at_an_erased_address() {
        register("panel-f", "f@partner.example");
        keys.destroy(new SubjectId("directory/panel-f"), "operator", "left the partnership");

        convene("panel-f");

        var letters = eventually(() -> log.ofCase(caseId), found -> found.size() == 2);
        assertThat(letters.getFirst().state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(letters.getFirst().attempts()).extracting(Attempt::reason).containsExactly("ADDRESS_ERASED");
        assertThat(POSTBOX.mailsTo("f@partner.example")).isEmpty();
    }

    @Test
    void a_ciphertext_that_cannot_be_read_is_tried_again_until_it_is_replaced() {
        register("panel-g", "g@partner.example");
        db.sql(
                        "update recipient set sealed_address = '{\"subject\": \"x\", \"sealed\": \"AAAA\"}' where recipient = 'panel-g'")
                .update();
        convene("panel-g");
        eventually(() -> attempts(), attempts -> attempts.contains("ADDRESS_UNREADABLE"));

        register("panel-g", "g@partner.example");

        eventually(1, DeliveryState.DELIVERED);
        assertThat(POSTBOX.mailsTo("g@partner.example")).hasSize(1);
    }

    @Test
    void a_crash_between_the_servers_yes_and_our_record_of_it_sends_the_same_message_again() {
        register("panel-h", "h@partner.example");
        var crashes = new AtomicInteger(2);
        MessageDispatchInterceptor<CommandMessage<?>> crash = commands -> (index, command) -> {
            if (command.getPayload() instanceof RecordDelivery record
                    && record.notification().caseId().equals(caseId)
                    && crashes.getAndDecrement() > 0) {
                throw new IllegalStateException("the lights went out");
            }
            return command;
        };

        var registration = commands.registerDispatchInterceptor(crash);

        convene("panel-h");

        var letter = eventually(1, DeliveryState.DELIVERED).getFirst();
        assertThat(registration.cancel()).isTrue();
        assertThat(POSTBOX.mailsTo("h@partner.example"))
                .hasSize(3)
                .extracting(mail -> mail.header("Message-ID"))
                .containsOnly("<" + letter.notificationId() + "@partnership.example>");
        assertThat(letter.attempts()).hasSize(1);
    }

    @Test
    void what_is_delivered_or_given_up_leaves_the_schedule() {
        register("panel-i", "i@partner.example");
        convene("panel-i");
        var letter = eventually(1, DeliveryState.DELIVERED).getFirst();

        var waiting = eventually(
                () -> db.sql("select count(*) from scheduled_tasks where task_instance = ?")
                        .param(letter.notificationId().toString())
                        .query(Long.class)
                        .single(),
                count -> count == 0);

        assertThat(waiting).isZero();
    }

    private void convene(String chair) {
        announce(meetingOf(chair));
    }

    private List<String> attempts() {
        return log.ofCase(caseId).stream()
                .flatMap(letter -> letter.attempts().stream())
                .map(attempt -> String.valueOf(attempt.reason()))
                .toList();
    }
}
