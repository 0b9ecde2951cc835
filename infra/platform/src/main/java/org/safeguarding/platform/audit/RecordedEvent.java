package org.safeguarding.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case as an auditor sees it: everything about it but what it says. {@code position} orders the events of
 * one service; {@code recordedAt} is UTC; {@code happenedOn} is there where the event says so.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedEvent(
        long position,
        Instant recordedAt,
        @Nullable LocalDate happenedOn,
        String stream,
        long sequence,
        String type,
        String actor,
        @Nullable String onBehalfOf,
        String role,
        @Nullable String agency,
        @Nullable String organisation,
        String correlation,
        String cause,
        String eventId) {}
