package org.safeguarding.testing;

import org.testcontainers.kafka.KafkaContainer;

/** Kafka in a container. */
final class ContainerBroker implements BrokerEngine {

    private final KafkaContainer container = new KafkaContainer("apache/kafka:4.2.1");

    ContainerBroker() {
        container.start();
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }
}
