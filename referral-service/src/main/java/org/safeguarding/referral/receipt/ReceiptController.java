package org.safeguarding.referral.receipt;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Receipts again, and the keys by which anybody verifies them without asking us. */
@RestController
class ReceiptController {

    private final Receipts receipts;
    private final ReceiptKeys keys;

    ReceiptController(Receipts receipts, ReceiptKeys keys) {
        this.receipts = receipts;
        this.keys = keys;
    }

    @GetMapping("/referrals/{caseId}/receipt")
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(
            summary = "The signed receipt of a referral of your organisation, as it was first given",
            description =
                    "A compact JWS (RFC 7515, Ed25519). Its claims: iss, iat, caseId, reference, receivedAt, "
                            + "referringAgency, referringOrganisation, eventId, and formDigest, the SHA-256 of the form in the canonical form of RFC 8785.")
    SignedReceipt again(@PathVariable CaseId caseId, Caller caller) {
        return caller.affiliation()
                .flatMap(referrer -> receipts.given(caseId, referrer))
                .map(SignedReceipt::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/receipts/keys")
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "The public keys that verify receipts, as a JWK set (RFC 7517)",
            description = "Keep a copy: a receipt is verified offline by the key that its header's kid names.")
    Map<String, Object> keys() {
        return keys.published();
    }

    record SignedReceipt(
            @Schema(example = "eyJraWQiOiJ…In0.eyJpc3MiOiJ…In0.c2lnbmF0dXJl")
            String receipt) {}
}
