package org.safeguarding.standalone;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The settings of the one Kafka node: small, durable, and quick to come back after a crash. */
final class KafkaSettings {

    private KafkaSettings() {}

    static Path logs(Path folder) {
        return folder.resolve("log");
    }

    static Map<String, String> of(Path folder, int port, int controllerPort) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("node.id", "1");
        settings.put("process.roles", "broker,controller");
        settings.put("log.dirs", logs(folder).toString());
        addresses(settings, "127.0.0.1:" + port, "127.0.0.1:" + controllerPort);
        oneNodeOnly(settings);
        nothingIsLost(settings);
        small(settings);
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // A node that was killed may come back only when its old session has run out; the default is 9 seconds.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        return settings;
    }

    private static void addresses(Map<String, String> settings, String broker, String controller) {
        settings.put("listeners", "BROKER://" + broker + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", "BROKER://" + broker);
        settings.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "BROKER");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.voters", "1@" + controller);
    }

    private static void oneNodeOnly(Map<String, String> settings) {
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    /** Acknowledged is on disk, and what was not yet read is still there after a month in a drawer. */
    private static void nothingIsLost(Map<String, String> settings) {
        settings.put("log.flush.interval.messages", "1");
        settings.put("log.retention.ms", "-1");
        settings.put("offsets.retention.minutes", "5256000");
    }

    private static void small(Map<String, String> settings) {
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.cleaner.threads", "1");
        settings.put("offsets.topic.num.partitions", "8");
        settings.put("transaction.state.log.num.partitions", "8");
        settings.put("share.coordinator.state.topic.num.partitions", "8");
    }

    static Properties asProperties(Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }
}
