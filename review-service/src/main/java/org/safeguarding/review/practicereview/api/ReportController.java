package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Approve;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SendFactCheck;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.SubmitDraft;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The report in its versions, until all three safeguarding partners have approved the same one. */
@RestController
class ReportController {

    private final CommandGateway commands;
    private final OnDay on;

    ReportController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PostMapping("/practice-reviews/{caseId}/drafts")
    @PreAuthorize("hasRole('REVIEWER')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hand in a version of the report; approvals of earlier versions count no more")
    DraftAnswer draft(
            @PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody DraftRequest request, Caller caller) {
        Integer draft = commands.sendAndWait(new SubmitDraft(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.subject(),
                request.hash(),
                on.or(request.draftedOn())));
        return new DraftAnswer(draft);
    }

    @PutMapping("/practice-reviews/{caseId}/fact-check")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send the latest version to those who check its facts")
    void check(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody FactCheckRequest request) {
        commands.sendAndWait(
                new SendFactCheck(new PracticeReviewId(caseId), expected.value(), on.or(request.sentOn())));
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
                on.or(request.approvedOn())));
    }

    /** A version of the report, by the hash of its content. */
    record DraftRequest(
            @Schema(
                    description = "The SHA-256 of the report's content.",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @NotNull
            @Pattern(regexp = Words.SHA_256, message = Words.SHA_256_FORM)
            String hash,

            @Schema(description = "Today in London where left out.", example = "2027-01-29") @NotInFuture @Nullable
            LocalDate draftedOn) {}

    /** The number of the version that was handed in. */
    record DraftAnswer(@Schema(example = "1") int draft) {}

    /** The day on which the version went out for its fact check. */
    record FactCheckRequest(
            @Schema(description = "Today in London where left out.", example = "2027-02-08") @NotInFuture @Nullable
            LocalDate sentOn) {}

    /** Which version is approved. */
    record ApprovalRequest(
            @Schema(description = "The number of the latest version.", example = "1") @NotNull @Min(1)
            Integer draft,

            @Schema(description = "Today in London where left out.", example = "2027-03-08") @NotInFuture @Nullable
            LocalDate approvedOn) {}
}
