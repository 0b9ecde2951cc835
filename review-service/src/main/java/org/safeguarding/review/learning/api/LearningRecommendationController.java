package org.safeguarding.review.learning.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.learning.api.LearningRequests.RecommendationRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what the learning recommends; the board of recommendations follows it up. */
@RestController
class LearningRecommendationController {

    private final CommandGateway commands;
    private final OnDay on;
    private final LearningReaders readers;

    LearningRecommendationController(CommandGateway commands, OnDay on, LearningReaders readers) {
        this.commands = commands;
        this.on = on;
        this.readers = readers;
    }

    @PostMapping("/learning/{caseId}/recommendations")
    @PreAuthorize("hasAnyRole('AGENCY_LEAD', 'SCREENER')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Recommend something on what was found",
            description = "An agency lead does so in the learning of the own organisation.")
    Recommended recommend(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody RecommendationRequest request,
            Caller caller) {
        readers.admit(caseId, caller);
        Integer number = commands.sendAndWait(request.toCommand(caseId, expected.value(), on));
        return new Recommended(caseId, number);
    }

    /** Which recommendation of the case's learning it is. */
    @Schema(name = "LearningRecommended")
    record Recommended(CaseId caseId, @Schema(example = "1") int number) {}
}
