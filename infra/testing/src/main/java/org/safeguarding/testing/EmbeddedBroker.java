package org.safeguarding.testing;

import java.nio.file.Path;
import org.safeguarding.standalone.KafkaNode;

/** The Kafka node that {@code ./start} runs. */
final class EmbeddedBroker implements BrokerEngine {

    private final KafkaNode node;

    EmbeddedBroker(Path folder) {
        node = KafkaNode.start(folder, 0);
        Runtime.getRuntime().addShutdownHook(new Thread(node::close));
    }

    @Override
    public String bootstrapServers() {
        return node.bootstrapServers();
    }
}
