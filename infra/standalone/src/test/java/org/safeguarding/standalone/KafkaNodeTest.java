package org.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {

    private static final TopicPartition TOPIC = new TopicPartition("safeguarding.test.events.v1", 0);

    @TempDir
    Path folder;

    @Test
    void an_acknowledged_record_is_there_after_the_node_was_killed() throws Exception {
        int port = Loopback.anyFree();
        ChildJvm first = ChildJvm.start(KafkaNode.class, folder.toString(), Integer.toString(port));
        createTopic(port);
        send(port, "acknowledged");
        first.kill();

        Instant before = Instant.now();
        ChildJvm second = ChildJvm.start(KafkaNode.class, folder.toString(), Integer.toString(port));
        Duration recovery = Duration.between(before, Instant.now());
        try {
            assertThat(read(port)).containsExactly("acknowledged");
            assertThat(recovery).isLessThan(Duration.ofSeconds(30));
        } finally {
            second.kill();
        }
    }

    @Test
    void a_node_told_to_end_stops_cleanly_and_keeps_its_records() throws Exception {
        int port = Loopback.anyFree();
        ChildJvm first = ChildJvm.start(KafkaNode.class, folder.toString(), Integer.toString(port));
        createTopic(port);
        send(port, "kept");
        first.process().destroy();
        assertThat(first.process().waitFor()).isEqualTo(143);

        try (KafkaNode node = KafkaNode.start(folder, port)) {
            assertThat(node.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
            assertThat(read(port)).containsExactly("kept");
        }
    }

    @Test
    void a_topic_is_made_on_purpose_or_not_at_all() {
        try (KafkaNode node = KafkaNode.start(folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", node.bootstrapServers()))) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("never.made"))
                            .allTopicNames()
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private static void createTopic(int port) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            admin.createTopics(List.of(new NewTopic(TOPIC.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(int port, String word) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + port, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.topic(), "case", word)).get();
        }
    }

    private static List<String> read(int port) {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + port);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(TOPIC));
            consumer.seekToBeginning(List.of(TOPIC));
            List<String> words = new java.util.ArrayList<>();
            Instant end = Instant.now().plusSeconds(30);
            while (words.isEmpty() && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> words.add(message.value()));
            }
            return words;
        }
    }
}
