package org.safeguarding.testing;

/** A Kafka broker. */
interface BrokerEngine {
    String bootstrapServers();
}
