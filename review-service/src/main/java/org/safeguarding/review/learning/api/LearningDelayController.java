package org.safeguarding.review.learning.api;

import io.swagger.v3.oas.annotations.Operation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.review.learning.api.LearningRequests.DelayRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes why the learning is late; the missed day stays missed. */
@RestController
class LearningDelayController {

    private final CommandGateway commands;
    private final OnDay on;

    LearningDelayController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PostMapping("/learning/{caseId}/delays")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Explain why the learning is or will be late")
    void explain(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody DelayRequest request) {
        commands.sendAndWait(request.toCommand(caseId, expected.value(), on.today()));
    }
}
