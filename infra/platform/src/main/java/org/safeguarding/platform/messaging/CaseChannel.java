package org.safeguarding.platform.messaging;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.safeguarding.contracts.PublicMessage;
import org.safeguarding.contracts.Topics;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one door out to Kafka. Returns only when the broker has the message, so that a processor's token cannot run ahead
 * of it; a broker that is away makes the processor try again, in order.
 */
public final class CaseChannel {

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final String source;

    CaseChannel(KafkaTemplate<String, byte[]> kafka, JsonMapper json, String source) {
        this.kafka = kafka;
        this.json = json;
        this.source = source;
    }

    /**
     * Sends a public message about the domain event that is being handled.
     *
     * @param id the message's identity, the same at every redelivery: the domain event's identifier, or one derived from it
     */
    public void announce(String id, PublicMessage message) {
        var about =
                CurrentUnitOfWork.map(work -> work.getMessage().getMetaData()).orElseGet(MetaData::emptyInstance);
        var payload = json.writeValueAsBytes(message);
        var sent = new ProducerRecord<>(Topics.of(message), message.caseId().toString(), payload);
        CaseHeaders.write(sent.headers(), id, Topics.typeOf(message.getClass()), source, Instant.now(), about);
        kafka.send(sent).join();
    }
}
