package org.safeguarding.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Topics;
import org.safeguarding.testing.Engines;
import tools.jackson.databind.JsonNode;

/** What is on Kafka about a case, read from the beginning as a stranger would. */
public final class Heard {

    private static final List<String> OURS =
            List.of(Topics.REFERRAL_EVENTS, Topics.REVIEW_COMMANDS, Topics.NOTIFICATION_COMMANDS);

    private Heard() {}

    /** A public message as it travels. */
    public record Message(String topic, String type, String id, String text) {

        public JsonNode body() {
            return ReferralJson.JSON.readTree(text);
        }
    }

    /** The messages of one kind about a case, once they are as expected. */
    public static List<Message> about(CaseId caseId, Class<?> kind, Predicate<List<Message>> fits) {
        var type = Topics.typeOf(kind);
        return await(type)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> all(caseId).stream()
                                .filter(message -> message.type().equals(type))
                                .toList(),
                        fits);
    }

    /** Every message about a case that this service has sent. */
    public static List<Message> all(CaseId caseId) {
        var found = new ArrayList<Message>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Engines.running().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = OURS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (caseId.toString().equals(record.key())) {
                        found.add(new Message(
                                record.topic(), header(record, "ce_type"), header(record, "ce_id"), record.value()));
                    }
                }
            }
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
