package org.safeguarding.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReferralClosed;
import org.safeguarding.contracts.Topics;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.platform.messaging.CaseChannel;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;

/** Public messages arrive as what they are, from newer senders too; what cannot be handled is parked, not lost. */
@OnEngines
@Import(MessagesIT.Listening.class)
@TestPropertySource(properties = "safeguarding.kafka.retries=1")
class MessagesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Autowired
    private CaseChannel channel;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private Listener listener;

    @Autowired
    private Parked parked;

    @Test
    void a_message_arrives_with_its_envelope() {
        var message = new ReferralClosed(new CaseId(UUID.randomUUID()), DAY);
        Acting.asSystem("a-correlation", "a-cause", () -> channel.announce("an-id-" + message.caseId(), message));
        await().untilAsserted(() -> assertThat(listener.heard).contains(message));
    }

    @Test
    void a_field_of_a_newer_sender_is_passed_over() {
        var caseId = new CaseId(UUID.randomUUID());
        send(caseId, "{\"caseId\":\"" + caseId + "\",\"closedOn\":\"2026-09-10\",\"newField\":{\"x\":1}}");
        await().untilAsserted(() -> assertThat(listener.heard).contains(new ReferralClosed(caseId, DAY)));
    }

    @Test
    void what_cannot_be_handled_is_parked_whole_and_does_not_hold_back_the_next() {
        var poison = new CaseId(UUID.randomUUID());
        var next = new CaseId(UUID.randomUUID());
        var body = "{\"caseId\":\"" + poison + "\",\"closedOn\":\"1900-01-01\"}";
        send(poison, body);
        send(next, "{\"caseId\":\"" + next + "\",\"closedOn\":\"2026-09-10\"}");
        await().untilAsserted(() -> assertThat(parked.records)
                .anySatisfy(record -> assertThat(record.key() + new String(record.value(), UTF_8))
                        .isEqualTo(poison + body)));
        await().untilAsserted(() -> assertThat(listener.heard).contains(new ReferralClosed(next, DAY)));
    }

    private void send(CaseId caseId, String body) {
        var record = new ProducerRecord<>(Topics.REFERRAL_EVENTS, 0, caseId.toString(), body.getBytes(UTF_8));
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_type", "safeguarding.referral-closed.v1".getBytes(UTF_8));
        kafka.send(record).join();
    }

    @TestConfiguration
    static class Listening {

        @Bean
        Listener listener() {
            return new Listener();
        }

        @Bean
        Parked parked() {
            return new Parked();
        }
    }

    @KafkaListener(topics = Topics.REFERRAL_EVENTS, groupId = "tests.listener")
    static class Listener {

        private final List<Object> heard = new CopyOnWriteArrayList<>();

        @KafkaHandler
        void on(ReferralClosed closed) {
            if (closed.closedOn().getYear() == 1900) {
                throw new IllegalStateException("poison");
            }
            heard.add(closed);
        }

        @KafkaHandler(isDefault = true)
        void otherwise(Object notOurConcern) {}
    }

    static class Parked {

        private final List<ConsumerRecord<String, byte[]>> records = new CopyOnWriteArrayList<>();

        @KafkaListener(topics = Topics.REFERRAL_EVENTS + "-dlt", groupId = "tests.parked")
        void on(ConsumerRecord<String, byte[]> record) {
            records.add(record);
        }
    }
}
