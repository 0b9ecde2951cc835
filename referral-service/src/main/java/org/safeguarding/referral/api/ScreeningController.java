package org.safeguarding.referral.api;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.referral.view.ScreeningQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ScreeningController {

    private final CommandGateway commands;
    private final ScreeningQueue queue;
    private final String currentGuidance;

    ScreeningController(
            CommandGateway commands,
            ScreeningQueue queue,
            @Value("${safeguarding.referral.guidance}") String currentGuidance) {
        this.commands = commands;
        this.queue = queue;
        this.currentGuidance = currentGuidance;
    }

    @GetMapping("/screening-queue")
    @PreAuthorize("hasRole('SCREENER')")
    ScreeningQueue.Waiting queue() {
        return queue.waiting();
    }

    @PutMapping("/referrals/{caseId}/screening")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void screen(@PathVariable CaseId caseId, @RequestBody ScreeningRequest request) {
        commands.sendAndWait(request.toCommand(caseId, currentGuidance));
    }
}
