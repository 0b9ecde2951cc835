package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.file.FileRefused;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.DrawCopy;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.Drafted;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.practicereview.domain.Recipient;
import org.safeguarding.review.practicereview.view.ReportFiles;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the approved report for those who have it before its publication; who took it for whom, and when, is an event. */
@RestController
class CopyController {

    private final CommandGateway commands;
    private final ReadablePracticeReviews reviews;
    private final ReportFiles files;
    private final OnDay on;

    CopyController(CommandGateway commands, ReadablePracticeReviews reviews, ReportFiles files, OnDay on) {
        this.commands = commands;
        this.reviews = reviews;
        this.files = files;
        this.on = on;
    }

    /** The bytes are compared with the hash before the deed, and the hash with the approved one by it: what goes out is what was approved. */
    @PostMapping("/practice-reviews/{caseId}/copies/{recipient}")
    @PreAuthorize("hasRole('SCREENER')")
    @Operation(
            summary = "Draw a copy of the approved report, to go to a recipient",
            description =
                    "The drawing is recorded: who, for whom, which version, when. Copies for the national Panel and"
                            + " the Secretary of State are drawn before they are recorded as sent.")
    @ApiResponse(
            responseCode = "200",
            description = "The approved report, byte for byte",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<InputStreamResource> draw(
            @PathVariable CaseId caseId, @PathVariable Recipient recipient, ExpectedVersion expected, Caller caller) {
        var version = reviews.of(caseId, caller).last(Drafted.class).orElseThrow(CopyController::nothingThere);
        var file = files.outgoing(version);
        commands.sendAndWait(
                new DrawCopy(new PracticeReviewId(caseId), expected.value(), recipient, version.hash(), on.today()));
        return file;
    }

    private static FileRefused nothingThere() {
        return FileRefused.because(
                HttpStatus.NOT_FOUND, "unknown-version", "No version of the report has been handed in yet.");
    }
}
