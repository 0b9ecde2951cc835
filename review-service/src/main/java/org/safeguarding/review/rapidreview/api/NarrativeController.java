package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.WriteNarrative;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what the panel writes of the case. What was written is kept; a correction is written as a whole. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/narrative")
class NarrativeController {

    private final CommandGateway commands;
    private final OnDay on;

    NarrativeController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Write the panel's part of the Rapid Review's template, as a whole")
    void write(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody NarrativeRequest request) {
        commands.sendAndWait(new WriteNarrative(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "panel-narrative"), request.toNarrative()),
                on.or(request.on())));
    }
}
