package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.SignOff;
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
    private final Clock clock;

    SignOffController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PutMapping
    @PreAuthorize("hasRole('CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOff(@PathVariable CaseId caseId, @RequestBody SignOffRequest request) {
        commands.sendAndWait(new SignOff(new RapidReviewId(caseId), request.signedOffOn(), LocalDate.now(clock)));
    }

    record SignOffRequest(
            @Schema(example = "2026-09-30") @NotNull LocalDate signedOffOn) {}
}
