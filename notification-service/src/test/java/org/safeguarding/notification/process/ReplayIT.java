package org.safeguarding.notification.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.view.DeliveryState;
import org.safeguarding.platform.fact.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The past can be read again as often as anybody likes; nobody is written to a second time. */
class ReplayIT extends OnPostbox {

    private static final String SENDER = "send-mail-when-queued";

    @Autowired
    private JdbcClient db;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void the_delivery_log_rebuilt_is_the_delivery_log_and_sends_nothing() {
        convene("panel-replay");
        eventually(1, DeliveryState.DELIVERED);
        register("panel-gone", "gone@partner.example");
        POSTBOX.refuse("gone@partner.example", 550);
        convene("panel-gone");
        eventually(
                () -> log.ofCase(caseId),
                letters -> letters.size() == 3 && letters.getLast().state() == DeliveryState.DELIVERED);
        var before = rows();
        int mails = POSTBOX.mails().size();
        db.sql("update delivery_log set recipient = 'nobody', state = 'QUEUED'").update();
        db.sql("delete from delivery_attempt").update();

        http().post()
                .uri("/operations/views/delivery-log/rebuild")
                .header("Authorization", bearer(Role.OPERATOR))
                .exchange()
                .expectStatus()
                .isAccepted();

        assertThat(eventually(this::rows, before::equals)).isEqualTo(before);
        assertThat(POSTBOX.mails()).hasSize(mails);
    }

    @Test
    void the_sender_is_no_view_and_is_not_rebuilt() {
        http().post()
                .uri("/operations/views/" + SENDER + "/rebuild")
                .header("Authorization", bearer(Role.OPERATOR))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void even_a_sender_that_forgot_how_far_it_came_sends_nothing_twice() {
        convene("panel-replay");
        eventually(1, DeliveryState.DELIVERED);
        int mails = POSTBOX.mails().size();
        var sender =
                processing.eventProcessor(SENDER, StreamingEventProcessor.class).orElseThrow();

        sender.shutDown();
        db.sql("delete from processor_token where processor = ?").param(SENDER).update();
        sender.start();

        convene("panel-replay");
        eventually(2, DeliveryState.DELIVERED);
        eventually(
                () -> db.sql("select count(*) from scheduled_tasks")
                        .query(Long.class)
                        .single(),
                count -> count == 0);
        assertThat(POSTBOX.mails()).hasSize(mails + 1);
    }

    private void convene(String chair) {
        register("panel-replay", "replay@partner.example");
        announce(meetingOf(chair));
    }

    private List<Map<String, Object>> rows() {
        return db.sql("""
                select l.*, a.attempt, a.attempted_at, a.reason from delivery_log l
                left join delivery_attempt a on a.notification_id = l.notification_id
                order by l.notification_id, a.attempt""").query().listOfRows();
    }
}
