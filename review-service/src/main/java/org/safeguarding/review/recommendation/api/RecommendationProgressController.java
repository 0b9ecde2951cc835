package org.safeguarding.review.recommendation.api;

import io.swagger.v3.oas.annotations.Operation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.recommendation.api.RecommendationRequests.EvidenceRequest;
import org.safeguarding.review.recommendation.api.RecommendationRequests.ProgressRequest;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.GiveEvidence;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.ReportProgress;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what the owner of a recommendation reports and shows. */
@RestController
@RequestMapping("/recommendations/{caseId}/{reference}")
class RecommendationProgressController {

    private final CommandGateway commands;
    private final OnDay on;
    private final RecommendationReaders readers;

    RecommendationProgressController(CommandGateway commands, OnDay on, RecommendationReaders readers) {
        this.commands = commands;
        this.on = on;
        this.readers = readers;
    }

    @PostMapping("/progress")
    @PreAuthorize("hasAnyRole('AGENCY_LEAD', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Report progress",
            description = "By the owner, or by the business unit for it; the first report is the start of work.")
    void report(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody ProgressRequest request,
            Caller caller) {
        readers.admit(Recommendations.id(caseId, reference), caller);
        commands.sendAndWait(new ReportProgress(
                Recommendations.id(caseId, reference),
                expected.value(),
                on.or(request.reportedOn()),
                Recommendations.sealed(caseId, request.toProgress())));
    }

    @PutMapping("/evidence")
    @PreAuthorize("hasAnyRole('AGENCY_LEAD', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Show that it was done", description = "By the owner, or by the business unit for it.")
    void give(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody EvidenceRequest request,
            Caller caller) {
        readers.admit(Recommendations.id(caseId, reference), caller);
        commands.sendAndWait(new GiveEvidence(
                Recommendations.id(caseId, reference),
                expected.value(),
                on.or(request.givenOn()),
                Recommendations.sealed(caseId, request.toEvidence())));
    }
}
