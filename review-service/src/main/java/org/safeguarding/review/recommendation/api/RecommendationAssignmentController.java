package org.safeguarding.review.recommendation.api;

import io.swagger.v3.oas.annotations.Operation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.review.recommendation.api.RecommendationRequests.AssignmentRequest;
import org.safeguarding.review.recommendation.api.RecommendationRequests.DueDateRequest;
import org.safeguarding.review.recommendation.api.RecommendationRequests.ReassignmentRequest;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.Assign;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.Reassign;
import org.safeguarding.review.recommendation.domain.RecommendationCommand.Redate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Gives a recommendation to the organisation that carries it out, or to another one, or another due date. */
@RestController
@RequestMapping("/recommendations/{caseId}/{reference}")
class RecommendationAssignmentController {

    private final CommandGateway commands;
    private final OnDay on;

    RecommendationAssignmentController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/assignment")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR', 'PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Assign the recommendation to the organisation that carries it out")
    void assign(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody AssignmentRequest request) {
        commands.sendAndWait(new Assign(
                Recommendations.id(caseId, reference),
                expected.value(),
                request.owner().toAffiliation(),
                request.distinctThemes(),
                on.or(request.assignedOn()),
                request.dueOn()));
    }

    @PutMapping("/reassignment")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR', 'PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give it to another organisation", description = "The due date stays; work begins anew.")
    void reassign(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody ReassignmentRequest request) {
        commands.sendAndWait(new Reassign(
                Recommendations.id(caseId, reference),
                expected.value(),
                request.owner().toAffiliation(),
                on.or(request.reassignedOn()),
                Recommendations.sealed(caseId, request.reason())));
    }

    @PutMapping("/due-date")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR', 'PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change the due date", description = "The first due date stays legible.")
    void redate(
            @PathVariable CaseId caseId,
            @PathVariable String reference,
            ExpectedVersion expected,
            @RequestBody DueDateRequest request) {
        commands.sendAndWait(new Redate(
                Recommendations.id(caseId, reference),
                expected.value(),
                on.today(),
                request.dueOn(),
                Recommendations.sealed(caseId, request.reason())));
    }
}
