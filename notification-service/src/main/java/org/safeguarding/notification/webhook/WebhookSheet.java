package org.safeguarding.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;

/** A registration as it is shown. Only its owner sees the whole address, and nobody a secret after the first time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookSheet(
        @Schema(example = "case-system") String name,

        @Schema(description = "Only for its owner.", example = "https://partner.example/safeguarding") @Nullable
        String url,

        @Schema(example = "partner.example") String host,
        @Schema(example = "hospital-partner") String client,
        @Schema(example = "ACUTE_TRUST") Agency agency,
        @Schema(example = "RX0") String organisation,

        @Schema(
                description = "Shown once, when the webhook is registered: keep it.",
                example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        @Nullable
        String secret,

        @Schema(description = "Until then calls are signed by the former secret too.") @Nullable
        Instant formerSecretUntil,

        @Schema(example = "2026-09-10T09:30:00Z") Instant registeredAt,
        @Schema(example = "2026-09-10T09:30:00Z") Instant changedAt) {

    static WebhookSheet of(Webhook webhook, @Nullable String url, @Nullable Secret secret) {
        return new WebhookSheet(
                webhook.name().text(),
                url,
                webhook.host(),
                webhook.owner().client(),
                webhook.owner().home().agency(),
                webhook.owner().home().organisation().code(),
                secret == null ? null : secret.text(),
                webhook.formerSecretUntil(),
                webhook.registeredAt(),
                webhook.changedAt());
    }
}
