package org.safeguarding.notification.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter in the delivery log: which, to whom by opaque name, why, and what became of it. Never an address. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        UUID caseId,
        UUID notificationId,
        String letter,
        String recipient,
        DeliveryState state,
        Why because,
        Instant queuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt,
        List<Attempt> attempts) {

    /** The public event that caused the letter. */
    public record Why(String eventId, String eventType) {}

    /** One attempt to send; without a reason the mail server took the mail. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attempt(int attempt, Instant at, @Nullable String reason) {}
}
