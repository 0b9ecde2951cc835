package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.file.FileDownload;
import org.safeguarding.platform.file.FileForm;
import org.safeguarding.platform.file.FileRefused;
import org.safeguarding.platform.file.Upload;
import org.safeguarding.platform.idempotency.Idempotent;
import org.safeguarding.platform.problem.FieldProblem;
import org.safeguarding.platform.problem.InvalidBody;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Approve;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SendFactCheck;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SubmitDraft;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.practicereview.view.ReportFiles;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The report in its versions, until all three safeguarding partners have approved the same one. */
@RestController
class ReportController {

    private final CommandGateway commands;
    private final ReadablePracticeReviews reviews;
    private final ReportFiles files;
    private final OnDay on;

    ReportController(CommandGateway commands, ReadablePracticeReviews reviews, ReportFiles files, OnDay on) {
        this.commands = commands;
        this.reviews = reviews;
        this.files = files;
        this.on = on;
    }

    @PostMapping(path = "/practice-reviews/{caseId}/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Idempotent
    @PreAuthorize("hasRole('REVIEWER')")
    @Operation(
            summary = "Hand in a version of the report; approvals of earlier versions count no more",
            description = "One PDF of at most 25 MB in a part named file. The version is named by its SHA-256.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileForm.class))))
    @ApiResponse(responseCode = "201", description = "Handed in. Whether it was scanned for viruses is said in words.")
    ResponseEntity<DraftAnswer> draft(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @Parameter(description = "Today in London where left out.", example = "2027-01-29")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate draftedOn,
            @Parameter(hidden = true) Upload upload,
            Caller caller) {
        if (draftedOn != null && draftedOn.isAfter(on.today())) {
            throw new InvalidBody(List.of(new FieldProblem("draftedOn", "must not be in the future")));
        }
        var file = files.keep(caseId, upload);
        var sha256 = upload.bytes().sha256();
        Integer draft = commands.sendAndWait(new SubmitDraft(
                new PracticeReviewId(caseId), expected.value(), caller.subject(), sha256, file, on.or(draftedOn)));
        return ResponseEntity.created(URI.create("/practice-reviews/" + caseId + "/drafts/" + draft + "/file"))
                .body(new DraftAnswer(draft, sha256, file.size(), FileDownload.inWords(file.scan())));
    }

    @GetMapping("/practice-reviews/{caseId}/drafts/{draft}/file")
    @PreAuthorize(ReadablePracticeReviews.READERS)
    @Operation(
            summary = "A version of the report as it was handed in",
            description = "Compared with its SHA-256 before the first byte is given out. The header Virus-Scan says in"
                    + " words whether a scanner has looked at it.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<InputStreamResource> read(@PathVariable CaseId caseId, @PathVariable int draft, Caller caller) {
        return reviews.of(caseId, caller)
                .draft(draft)
                .map(files::version)
                .orElseThrow(() -> FileRefused.because(
                        HttpStatus.NOT_FOUND,
                        "unknown-version",
                        "This review has no version of its report of that number."));
    }

    @PutMapping("/practice-reviews/{caseId}/fact-check")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send the latest version to those who check its facts")
    void check(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody FactCheckRequest request) {
        commands.sendAndWait(new SendFactCheck(
                new PracticeReviewId(caseId), expected.value(), request.hash(), on.or(request.sentOn())));
    }

    @PutMapping("/practice-reviews/{caseId}/approval")
    @PreAuthorize("hasRole('PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Approve the latest version for the caller's agency; it takes all three partners")
    void approve(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody ApprovalRequest request,
            Caller caller) {
        commands.sendAndWait(new Approve(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                request.draft(),
                request.hash(),
                on.or(request.approvedOn())));
    }

    /** The version that was handed in; it is kept with the Idempotency-Key, so it names nothing. */
    record DraftAnswer(
            @Schema(example = "1") int draft,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash,

            @Schema(example = "48213", description = "In bytes.")
            long size,

            @Schema(example = FileDownload.NOT_SCANNED) String scan) {}

    /** The day on which the version went out for its fact check, and which one it is. */
    record FactCheckRequest(
            @Schema(
                    description = "The SHA-256 of the version that went out; refused if it is not the latest.",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @Pattern(regexp = Words.SHA_256, message = Words.SHA_256_FORM)
            @Nullable
            String hash,

            @Schema(description = "Today in London where left out.", example = "2027-02-08") @NotInFuture @Nullable
            LocalDate sentOn) {}

    /** Which version is approved. */
    record ApprovalRequest(
            @Schema(description = "The number of the latest version.", example = "1") @NotNull @Min(1)
            Integer draft,

            @Schema(
                    description = "The SHA-256 of what was read; refused if it is not the latest version's.",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @Pattern(regexp = Words.SHA_256, message = Words.SHA_256_FORM)
            @Nullable
            String hash,

            @Schema(description = "Today in London where left out.", example = "2027-03-08") @NotInFuture @Nullable
            LocalDate approvedOn) {}
}
