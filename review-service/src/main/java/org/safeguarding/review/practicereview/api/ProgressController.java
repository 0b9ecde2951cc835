package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.AskProgress;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.ReportProgress;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the review goes (SI 2018/789, regulation 14). */
@RestController
class ProgressController {

    private final CommandGateway commands;
    private final OnDay on;

    ProgressController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PostMapping("/practice-reviews/{caseId}/progress-requests")
    @PreAuthorize("hasRole('PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask in writing for progress or drafts")
    void ask(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody ProgressRequest request,
            Caller caller) {
        commands.sendAndWait(new AskProgress(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                on.today(),
                Words.sealed(caseId, request.words())));
    }

    @PostMapping("/practice-reviews/{caseId}/progress")
    @PreAuthorize("hasRole('REVIEWER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Report how the review goes, as its appointed reviewer")
    void report(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody ProgressRequest request,
            Caller caller) {
        commands.sendAndWait(new ReportProgress(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.subject(),
                on.today(),
                Words.sealed(caseId, request.words())));
    }

    /** What is asked or reported. */
    record ProgressRequest(
            @Schema(example = "Nine of twelve practitioners have been met.") @Text(max = 20_000, lines = true)
            String words) {

        @Override
        public String toString() {
            return "ProgressRequest[not shown]";
        }
    }
}
