package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.view.CaseClocks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is due in a case, why, and what was said about what came late. */
@RestController
class ClockController {

    private final CommandGateway commands;
    private final CaseClocks clocks;
    private final OnDay on;

    ClockController(CommandGateway commands, CaseClocks clocks, OnDay on) {
        this.commands = commands;
        this.clocks = clocks;
        this.on = on;
    }

    @GetMapping("/referrals/{caseId}/clocks")
    @PreAuthorize("hasAnyRole('SCREENER', 'NOTIFIER', 'CHAIR', 'AUDITOR')")
    @Operation(summary = "What is due, why, and how it stands today")
    ResponseEntity<ClocksAnswer> clocks(@PathVariable CaseId caseId, Caller caller) {
        var found = clocks.of(caseId);
        var version = found.version().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = on.today();
        boolean mayReadWords =
                caller.hasRole(Role.SCREENER) || caller.hasRole(Role.NOTIFIER) || caller.hasRole(Role.CHAIR);
        return ResponseEntity.ok()
                .eTag("\"" + version + "\"")
                .body(ClocksAnswer.of(
                        caseId,
                        today,
                        found.clocks().stream().map(one -> one.on(today)).toList(),
                        mayReadWords));
    }

    /** The day that was missed stays missed; what is recorded is why, and until when. */
    @PutMapping("/referrals/{caseId}/clocks/{clock}/delay")
    @PreAuthorize("hasAnyRole('SCREENER', 'NOTIFIER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say why a clock is missed, and until when it will be met")
    void explain(
            @PathVariable CaseId caseId,
            @PathVariable("clock") String title,
            ExpectedVersion expected,
            @RequestBody DelayRequest request) {
        if (clocks.of(caseId).clocks().stream().noneMatch(one -> one.title().equals(title))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        commands.sendAndWait(request.toCommand(caseId, title, expected.value(), on.today()));
    }
}
