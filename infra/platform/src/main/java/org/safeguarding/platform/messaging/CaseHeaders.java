package org.safeguarding.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.axonframework.messaging.MetaData;
import org.safeguarding.platform.fact.Who;

/** The headers of a public message: CloudEvents 1.0 in Kafka's binary mode, with who and why as extensions. */
final class CaseHeaders {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String CORRELATION = "ce_correlationid";
    static final String ACTOR = "ce_actor";

    private CaseHeaders() {}

    static void write(Headers headers, String id, String type, String source, Instant at, MetaData about) {
        add(headers, "ce_specversion", "1.0");
        add(headers, ID, id);
        add(headers, TYPE, type);
        add(headers, "ce_source", "/" + source);
        add(headers, "ce_time", at.toString());
        add(headers, "content-type", "application/json");
        add(headers, CORRELATION, String.valueOf(about.getOrDefault(Who.CORRELATION, id)));
        Optional.ofNullable(about.get("SYSTEM".equals(about.get(Who.ROLE)) ? Who.ON_BEHALF_OF : Who.ACTOR))
                .ifPresent(actor -> add(headers, ACTOR, actor.toString()));
    }

    static Optional<String> read(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(header -> new String(header.value(), UTF_8));
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
