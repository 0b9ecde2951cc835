package org.safeguarding.platform.messaging;

import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.safeguarding.platform.audit.Acting;
import org.safeguarding.platform.audit.CorrelationFilter;
import org.slf4j.MDC;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * While a record is handled, the system acts: on behalf of whoever caused the record, and because of it. Its type says
 * {@code Object} since Spring Boot takes an interceptor of no other kind, without a word.
 */
final class ActingOnRecords implements RecordInterceptor<Object, Object> {

    @Override
    public ConsumerRecord<Object, Object> intercept(
            ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
        var headers = record.headers();
        var id = CaseHeaders.read(headers, CaseHeaders.ID)
                .orElseGet(() -> UUID.randomUUID().toString());
        Acting.begin(
                CaseHeaders.read(headers, CaseHeaders.CORRELATION).orElse(id),
                id,
                CaseHeaders.read(headers, CaseHeaders.ACTOR).orElse(null));
        MDC.put(CorrelationFilter.CASE_ID, String.valueOf(record.key()));
        return record;
    }

    @Override
    public void afterRecord(ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
        Acting.end();
        MDC.remove(CorrelationFilter.CASE_ID);
    }
}
