package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.referral.domain.ReferralCommand.AcknowledgeDanger;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The referrer has read what comes first where a child is in immediate danger. */
@RestController
class DangerController {

    private final CommandGateway commands;
    private final Clock clock;

    DangerController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PutMapping("/referrals/{caseId}/danger-acknowledgement")
    @PreAuthorize("hasRole('REFERRER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "I have read that 999 and the safeguarding hub come first",
            description = "Recorded once, with its time; the screening officer sees whether it was.")
    void acknowledge(@PathVariable CaseId caseId, ExpectedVersion expected) {
        commands.sendAndWait(new AcknowledgeDanger(
                new ReferralId(caseId), expected.value(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
