package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.PanelCommand.DecideOutcome;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.Reasoning;
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
    private final OnDay on;

    PanelOutcomeController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record which of the four outcomes the panel chose")
    void decide(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody OutcomeRequest request) {
        commands.sendAndWait(request.toCommand(caseId, expected.value(), on.today()));
    }

    /** One of the four outcomes, with the reasons, the criteria and what else was considered. */
    record OutcomeRequest(
            @Schema(example = "LOCAL_CSPR") @NotNull ReviewOutcome outcome,
            @Schema(example = "2026-09-25") @NotNull LocalDate decidedOn,

            @Schema(example = "The agencies saw the injuries apart from each other.") @Text(max = 20_000, lines = true)
            String reasons,

            @Schema(example = "Abuse is suspected and the child was seriously harmed; regulation 11 (2)(a) is met.")
            @Text(max = 20_000, lines = true)
            String criteria,

            @Schema(example = "A single-agency review would not reach the joint working.")
            @Text(max = 20_000, lines = true)
            String alternatives) {

        DecideOutcome toCommand(CaseId caseId, Long version, LocalDate today) {
            var subject = SubjectId.of(caseId, "panel-reasons");
            return new DecideOutcome(
                    new RapidReviewId(caseId),
                    version,
                    outcome,
                    decidedOn,
                    Sealed.of(subject, new PanelReasons(reasons)),
                    Sealed.of(subject, new Reasoning(criteria, alternatives)),
                    today);
        }

        @Override
        public String toString() {
            return "OutcomeRequest[not shown]";
        }
    }
}
