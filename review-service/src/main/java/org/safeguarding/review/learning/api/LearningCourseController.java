package org.safeguarding.review.learning.api;

import io.swagger.v3.oas.annotations.Operation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.learning.api.LearningRequests.ClosingRequest;
import org.safeguarding.review.learning.api.LearningRequests.FindingsRequest;
import org.safeguarding.review.learning.api.LearningRequests.PlanRequest;
import org.safeguarding.review.learning.api.LearningRequests.StartRequest;
import org.safeguarding.review.learning.domain.LearningCommand.Close;
import org.safeguarding.review.learning.domain.LearningCommand.Start;
import org.safeguarding.review.learning.domain.LearningId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Leads alternate learning from its plan to its closing. */
@RestController
@RequestMapping("/learning/{caseId}")
class LearningCourseController {

    private final CommandGateway commands;
    private final OnDay on;
    private final LearningReaders readers;

    LearningCourseController(CommandGateway commands, OnDay on, LearningReaders readers) {
        this.commands = commands;
        this.on = on;
        this.readers = readers;
    }

    @PutMapping("/plan")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say who learns what, in which way and until when")
    void plan(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody PlanRequest request) {
        commands.sendAndWait(request.toCommand(caseId, expected.value(), on));
    }

    @PutMapping("/start")
    @PreAuthorize("hasAnyRole('AGENCY_LEAD', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Start the learning", description = "An agency lead starts that of the own organisation.")
    void start(
            @PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody StartRequest request, Caller caller) {
        readers.admit(caseId, caller);
        commands.sendAndWait(new Start(new LearningId(caseId), expected.value(), on.or(request.startedOn())));
    }

    @PutMapping("/findings")
    @PreAuthorize("hasAnyRole('AGENCY_LEAD', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Record what was found",
            description = "An agency lead records that of the own organisation. Findings before it stay legible.")
    void record(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody FindingsRequest request,
            Caller caller) {
        readers.admit(caseId, caller);
        commands.sendAndWait(request.toCommand(caseId, expected.value(), on));
    }

    @PutMapping("/closing")
    @PreAuthorize("hasRole('CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Close the learning", description = "Not by a person who recorded its findings.")
    void close(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ClosingRequest request) {
        commands.sendAndWait(new Close(new LearningId(caseId), expected.value(), on.or(request.closedOn())));
    }
}
