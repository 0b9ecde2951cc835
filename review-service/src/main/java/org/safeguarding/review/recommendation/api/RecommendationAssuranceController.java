package org.safeguarding.review.recommendation.api;

import io.swagger.v3.oas.annotations.Operation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.recommendation.api.RecommendationRequests.ClosingRequest;
import org.safeguarding.review.recommendation.api.RecommendationRequests.ReasonRequest;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.Assure;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.Close;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.Refuse;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.ReturnEvidence;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes whether the evidence satisfies somebody else than the owner, and ends the recommendation. */
@RestController
@RequestMapping("/recommendations/{caseId}/{reference}")
class RecommendationAssuranceController {

    private final CommandGateway commands;
    private final OnDay on;
    private final RecommendationReaders readers;

    RecommendationAssuranceController(CommandGateway commands, OnDay on, RecommendationReaders readers) {
        this.commands = commands;
        this.on = on;
        this.readers = readers;
    }

    @PutMapping("/assurance")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR', 'PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Assure that it was done",
            description = "By another organisation than the owner and another person than who gave the evidence.")
    void assure(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody ReasonRequest request) {
        commands.sendAndWait(new Assure(
                Recommendations.id(caseId, reference),
                expected.value(),
                on.or(request.on()),
                Recommendations.sealed(caseId, request.reason())));
    }

    @PutMapping("/evidence-return")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR', 'PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Return the evidence")
    void giveBack(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody ReasonRequest request) {
        commands.sendAndWait(new ReturnEvidence(
                Recommendations.id(caseId, reference),
                expected.value(),
                on.or(request.on()),
                Recommendations.sealed(caseId, request.reason())));
    }

    @PutMapping("/closing")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Close an assured recommendation")
    void close(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody ClosingRequest request) {
        commands.sendAndWait(
                new Close(Recommendations.id(caseId, reference), expected.value(), on.or(request.closedOn())));
    }

    @PutMapping("/refusal")
    @PreAuthorize("hasAnyRole('AGENCY_LEAD', 'PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say that it is not accepted",
            description = "By the owner or one of the three safeguarding partners, before work begins.")
    void refuse(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody ReasonRequest request,
            Caller caller) {
        readers.admit(Recommendations.id(caseId, reference), caller);
        commands.sendAndWait(new Refuse(
                Recommendations.id(caseId, reference),
                expected.value(),
                on.or(request.on()),
                Recommendations.sealed(caseId, request.reason())));
    }
}
