package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.DecideOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records what the panel chose; who will sign it off cannot record it. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/outcome")
class PanelOutcomeController {

    private final CommandGateway commands;
    private final Clock clock;

    PanelOutcomeController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable CaseId caseId, @RequestBody OutcomeRequest request) {
        commands.sendAndWait(request.toCommand(caseId, LocalDate.now(clock)));
    }

    record OutcomeRequest(
            @Schema(example = "LOCAL_CSPR") @NotNull ReviewOutcome outcome,
            @Schema(example = "2026-09-25") @NotNull LocalDate decidedOn,

            @Schema(example = "The agencies saw the injuries apart from each other.") @NotBlank @Size(max = 20_000)
            String reasons) {

        DecideOutcome toCommand(CaseId caseId, LocalDate today) {
            var sealed = Sealed.of(SubjectId.of(caseId, "panel-reasons"), new PanelReasons(reasons));
            return new DecideOutcome(new RapidReviewId(caseId), outcome, decidedOn, sealed, today);
        }
    }
}
