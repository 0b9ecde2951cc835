package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.sealed.Sealer;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.SendToPanel;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.view.document.PanelPack;
import org.safeguarding.review.rapidreview.view.document.SentPacks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Sends the signed pack to the national Panel, and gives back exactly what was sent. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/submission")
class SubmissionController {

    private final CommandGateway commands;
    private final ReadableReviews reviews;
    private final SentPacks packs;
    private final TransactionTemplate transaction;
    private final OnDay on;

    SubmissionController(
            CommandGateway commands,
            ReadableReviews reviews,
            SentPacks packs,
            TransactionTemplate transaction,
            OnDay on) {
        this.commands = commands;
        this.reviews = reviews;
        this.packs = packs;
        this.transaction = transaction;
        this.on = on;
    }

    /** The expected version makes sure that nothing happened between the printing of the pack and its sending. */
    @PutMapping
    @PreAuthorize("hasRole('SCREENER')")
    @Operation(summary = "Send the signed pack to the national Panel")
    SubmissionAnswer send(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody SubmissionRequest request,
            Caller caller) {
        var pack = PanelPack.of(reviews.of(caseId, caller).facts());
        transaction.executeWithoutResult(begun -> {
            packs.keep(caseId, pack);
            commands.sendAndWait(new SendToPanel(
                    new RapidReviewId(caseId), expected.value(), pack.sha256(), on.or(request.on()), on.today()));
        });
        return new SubmissionAnswer(pack.sha256());
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @Operation(summary = "Exactly the pack that was sent last; 410 once it was erased")
    ResponseEntity<byte[]> sent(@PathVariable CaseId caseId, Caller caller) {
        var sent = reviews.of(caseId, caller).sheet().sent();
        if (sent.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var sha256 = sent.getLast().packSha256();
        var pack = packs.of(caseId, sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (pack) {
            case Sealer.Opened.Plain plain -> answer(caseId, sha256, plain.bytes());
            case Sealer.Opened.Destroyed gone -> throw new ResponseStatusException(HttpStatus.GONE);
        };
    }

    private static ResponseEntity<byte[]> answer(CaseId caseId, String sha256, byte[] pack) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(caseId + ".pdf")
                                .build()
                                .toString())
                .eTag("\"" + sha256 + "\"")
                .body(pack);
    }

    /** When the pack was sent. */
    record SubmissionRequest(
            @Schema(description = "Today in London where left out.", example = "2026-09-30") @NotInFuture @Nullable
            LocalDate on) {}

    /** The hash of what was sent. */
    record SubmissionAnswer(
            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String packSha256) {}
}
