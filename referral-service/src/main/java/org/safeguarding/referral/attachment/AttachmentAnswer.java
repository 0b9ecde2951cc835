package org.safeguarding.referral.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.file.FileDownload;
import org.safeguarding.platform.request.Erasure;

/** One attachment as the list of a case shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachmentAnswer(
        @Schema(example = "0d8f6f0a-6c3b-4f0e-9a51-3c1f2d7b9e10")
        UUID id,

        @Schema(
                type = "string",
                example = "Body map 7 September.pdf",
                description = "Once it is erased: {\"erased\": {at, by, basis}} instead.")
        Object fileName,

        @Schema(example = "application/pdf") String mediaType,

        @Schema(example = "48213", description = "In bytes.")
        long size,

        @Schema(
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                description = "Of the bytes as they were sent.")
        String sha256,

        ScanState scanState,

        @Schema(example = FileDownload.NOT_SCANNED, description = "The same in words.")
        String scan,

        @Schema(example = "2026-09-07T09:30:00Z") Instant attachedAt,
        @Schema(example = "ACUTE_TRUST") @Nullable Agency attachedBy) {

    /** Whether a virus scanner has looked at it. */
    enum ScanState {
        CLEAN,
        NOT_SCANNED,
        INFECTED
    }

    static AttachmentAnswer of(Attachments.Entry entry) {
        return new AttachmentAnswer(
                entry.id(),
                Erasure.orDetail(entry.name()),
                entry.mediaType(),
                entry.size(),
                entry.sha256(),
                ScanState.valueOf(entry.scan().name()),
                FileDownload.inWords(entry.scan()),
                entry.attachedAt(),
                entry.agency());
    }
}
