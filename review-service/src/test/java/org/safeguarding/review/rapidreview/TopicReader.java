package org.safeguarding.review.rapidreview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.testing.Engines;

/** Reads what is really on a topic, from its beginning. */
public final class TopicReader {

    private TopicReader() {}

    /** One public message, as it travels. */
    public record Message(String id, String type, String json) {

        private static Message of(ConsumerRecord<String, String> record) {
            return new Message(header(record, "ce_id"), header(record, "ce_type"), record.value());
        }
    }

    /** What a topic tells about a case, once it tells what is waited for. */
    public static List<Message> about(CaseId caseId, String topic, Predicate<List<Message>> enough) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> records(topic).stream()
                                .filter(record -> caseId.toString().equals(record.key()))
                                .map(Message::of)
                                .toList(),
                        enough);
    }

    /** Everything on a topic up to now. */
    public static List<ConsumerRecord<String, String>> records(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Engines.running().bootstrapServers());
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, text, text)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
