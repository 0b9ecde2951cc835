package org.safeguarding.gateway.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import org.safeguarding.platform.audit.RecordedEvent;

/** One recorded event and the service that recorded it; {@code position} counts within that service only. */
record HistoryEntry(String service, @JsonUnwrapped RecordedEvent event) {

    /** By the time of recording; where that is the same, service by service in the order in which each recorded. */
    static final Comparator<HistoryEntry> AS_RECORDED = Comparator.<HistoryEntry, java.time.Instant>comparing(
                    entry -> entry.event().recordedAt())
            .thenComparing(HistoryEntry::service)
            .thenComparingLong(entry -> entry.event().position());
}
