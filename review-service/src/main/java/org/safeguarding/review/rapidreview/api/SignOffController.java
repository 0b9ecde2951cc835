package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.review.rapidreview.domain.PanelCommand.SignOff;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the signature of the panel's chair, under which the outcome stands. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/sign-off")
class SignOffController {

    private final CommandGateway commands;
    private final OnDay on;

    SignOffController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping
    @PreAuthorize("hasRole('CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign the outcome off")
    void signOff(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody SignOffRequest request) {
        commands.sendAndWait(
                new SignOff(new RapidReviewId(caseId), expected.value(), request.signedOffOn(), on.today()));
    }

    /** The day of the signature. */
    record SignOffRequest(
            @Schema(example = "2026-09-28") @NotNull LocalDate signedOffOn) {}
}
