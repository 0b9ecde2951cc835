package org.safeguarding.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;

/** What became of one message to one webhook. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookDelivery(
        @Schema(example = "3f0c6c1e-4f57-4c59-8f3a-111111111111")
        UUID deliveryId,

        @Schema(description = "The webhook-id of the message.", example = "b1946ac9-2492-4d23-8c5d-b1946ac92492")
        String eventId,

        @Schema(example = "safeguarding.partner.referral-screened.v1")
        String type,

        @Schema(description = "Absent for a ping.", type = "string", format = "uuid") @Nullable
        CaseId caseId,

        @Schema(example = "DELIVERED") State state,
        @Schema(example = "2026-09-10T09:30:00Z") Instant queuedAt,

        @Schema(description = "Only while it is still tried.") @Nullable
        Instant nextAttemptAt,

        @Schema(description = "When it came to its end.") @Nullable
        Instant settledAt,

        List<Attempt> attempts) {

    /** Where a message stands. */
    enum State {
        /** Waiting for its first attempt or for the next. */
        PENDING,
        /** Taken, with a status of 2xx. */
        DELIVERED,
        /** Tried along the whole ladder in vain; it can be put back. */
        FAILED,
        /** Not sent any more: the webhook was deleted, or its application said 410. */
        WILL_NOT_SEND
    }

    /** One call: when, how long it took, and the status or the reason why there is none that would do. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attempt(
            @Schema(example = "1") int attempt,
            @Schema(example = "2026-09-10T09:30:00Z") Instant at,

            @Schema(description = "Milliseconds.", example = "87")
            int took,

            @Schema(description = "What the application answered.", example = "204") @Nullable
            Integer status,

            @Schema(description = "Absent where it succeeded.", example = "TIMED_OUT")
            Answer.@Nullable Reason reason) {}
}
