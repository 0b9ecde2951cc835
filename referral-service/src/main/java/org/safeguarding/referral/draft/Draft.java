package org.safeguarding.referral.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral in the making; {@code content} is the JSON exactly as it was typed. */
record Draft(Line line, String session, String content) {

    /** What can be told of a draft without opening it; {@code missing} is counted when it is saved. */
    record Line(
            UUID id,
            long version,
            Instant savedAt,
            LocalDate expiresOn,
            int missing,
            boolean immediateDanger,
            @Nullable Instant dangerAcknowledgedAt) {}

    UUID id() {
        return line.id();
    }

    byte[] form() {
        return content.getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return "Draft[not shown]";
    }
}
