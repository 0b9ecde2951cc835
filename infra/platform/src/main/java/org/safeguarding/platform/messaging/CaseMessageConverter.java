package org.safeguarding.platform.messaging;

import java.lang.reflect.Type;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Topics;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record as the public message that its {@code ce_type} names; one that this release does not know stays bytes. */
final class CaseMessageConverter extends MessagingMessageConverter {

    private final JsonMapper json;

    CaseMessageConverter(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected Object extractAndConvertValue(ConsumerRecord<?, ?> record, @Nullable Type type) {
        var message = CaseHeaders.read(record.headers(), CaseHeaders.TYPE)
                .map(Topics::recordOf)
                .orElse(null);
        return message == null ? record.value() : json.readValue((byte[]) record.value(), message);
    }
}
