package org.safeguarding.platform.messaging;

import java.lang.reflect.Type;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Topics;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record as the public message that its {@code ce_type} names. A message that this release does not know stays
 * bytes, and a field that it does not know is passed over: the sender may be newer.
 */
final class CaseMessageConverter extends MessagingMessageConverter {

    private final JsonMapper json;

    CaseMessageConverter(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> record, @Nullable Type type) {
        var message = CaseHeaders.read(record.headers(), CaseHeaders.TYPE)
                .map(Topics::recordOf)
                .orElse(null);
        return message == null ? record.value() : json.readValue((byte[]) record.value(), message);
    }
}
