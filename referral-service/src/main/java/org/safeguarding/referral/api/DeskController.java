package org.safeguarding.referral.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.ReferralCommand.Assign;
import org.safeguarding.referral.domain.ReferralCommand.DeclareConflict;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who works on a case, and who stays out of it. */
@RestController
class DeskController {

    private final CommandGateway commands;
    private final OnDay on;

    DeskController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/referrals/{caseId}/assignment")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a case, give it to another officer, or give it back",
            description = "What is assigned to another officer is that officer's to give, or the chair's.")
    void assign(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody AssignmentRequest request) {
        commands.sendAndWait(new Assign(new ReferralId(caseId), expected.value(), request.officer()));
    }

    @PutMapping("/referrals/{caseId}/conflict-of-interest")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR', 'NOTIFIER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Declare that your own practice is in question in this case",
            description = "From then on the case is closed to you, in reading too; if it was yours, it is nobody's.")
    void declare(@PathVariable CaseId caseId, ExpectedVersion expected, Caller caller) {
        commands.sendAndWait(
                new DeclareConflict(new ReferralId(caseId), expected.value(), caller.subject(), on.today()));
    }

    /** Who is to have the case; null where nobody is. */
    record AssignmentRequest(
            @Schema(description = "The opaque account of a screening officer.", example = "screener")
            @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}",
                    message = "is an account, and never a name or an address")
            @Nullable
            String officer) {}
}
