package org.safeguarding.standalone;

import java.time.Instant;
import java.util.Map;

/** One mail in one mailbox, as its reader sees it; {@code id} names its file and its page. */
public record Mail(
        String id,
        String messageId,
        String to,
        String subject,
        Instant receivedAt,
        String body,
        Map<String, String> headers) {}
