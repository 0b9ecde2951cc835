package org.safeguarding.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a partner is sent: CloudEvents 1.0 in its JSON format. The subject is the case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"})
record CloudEvent(
        String id, URI source, String type, @Nullable String subject, Instant time, Map<String, Object> data) {

    public String getSpecversion() {
        return "1.0";
    }

    public String getDatacontenttype() {
        return "application/json";
    }
}
