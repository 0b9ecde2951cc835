package org.safeguarding.notification.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration, without what it keeps sealed. */
record Webhook(
        UUID id,
        Owner owner,
        WebhookName name,
        String host,
        @Nullable Instant formerSecretUntil,
        Instant registeredAt,
        Instant changedAt) {}
