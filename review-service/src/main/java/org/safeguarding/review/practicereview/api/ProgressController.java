package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.fact.Role;
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
    @PreAuthorize("hasAnyRole('PARTNER', 'CHAIR')")
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
                caller.hasRole(Role.PARTNER) ? caller.agencyOrRefuse() : null,
                on.today(),
                Words.sealed(caseId, request.words())));
    }

    @PostMapping("/practice-reviews/{caseId}/progress")
    @PreAuthorize("hasRole('REVIEWER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Report how the review goes, as its appointed reviewer")
    void report(
            @PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ReportRequest request, Caller caller) {
        commands.sendAndWait(new ReportProgress(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.subject(),
                request.answers(),
                on.today(),
                Words.sealed(caseId, request.words())));
    }

    /** What is reported, and which request it answers. */
    record ReportRequest(
            @Schema(example = "Nine of twelve practitioners have been met.") @Text(max = 20_000, lines = true)
            String words,

            @Schema(description = "The number of the request that this answers.", example = "1") @Nullable @Min(1)
            Integer answers) {

        @Override
        public String toString() {
            return "ReportRequest[not shown]";
        }
    }

    /** What is asked. */
    record ProgressRequest(
            @Schema(example = "How many practitioners have been met?") @Text(max = 20_000, lines = true)
            String words) {

        @Override
        public String toString() {
            return "ProgressRequest[not shown]";
        }
    }
}
