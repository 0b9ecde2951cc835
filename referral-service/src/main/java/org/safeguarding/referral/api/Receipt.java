package org.safeguarding.referral.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.springframework.http.ResponseEntity;

/** What a referrer gets in hand. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"urgent", "acknowledgement", "caseId", "reference", "receivedOn", "receipt", "warnings"})
public record Receipt(
        @Schema(
                description = "Only where a child is in immediate danger: show it before anything else.",
                example = "If a child is in immediate danger call 999 now. This referral does not send help.")
        @Nullable
        String urgent,

        @Schema(description = "Only where a child is in immediate danger.")
        Danger.@Nullable Acknowledgement acknowledgement,

        CaseId caseId,
        @Schema(example = "SC-5F0E6A52") String reference,
        LocalDate receivedOn,

        @Schema(
                description =
                        "A compact JWS that proves this referral; GET /receipts/keys has the keys that verify it.",
                example = "eyJraWQiOiJ…In0.eyJpc3MiOiJ…In0.c2lnbmF0dXJl")
        String receipt,

        @Schema(
                description = "What the referrer should know; nothing in it stops the referral.",
                example = "[\"The national notification takes up to four children for one incident.\"]")
        List<String> warnings) {

    /** The answer to whoever submitted: 201, and where the referral is followed. */
    public ResponseEntity<Receipt> created() {
        return ResponseEntity.created(URI.create("/referrals/" + caseId)).body(this);
    }
}
