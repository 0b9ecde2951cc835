package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.PanelCommand.AnswerEscalation;
import org.safeguarding.review.rapidreview.domain.PanelCommand.EscalateSplit;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Brings a split panel to the lead safeguarding partners, and takes their answer. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/escalation")
class EscalationController {

    private final CommandGateway commands;
    private final OnDay on;

    EscalationController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bring a split to the lead safeguarding partners")
    void escalate(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody EscalationRequest request) {
        commands.sendAndWait(new EscalateSplit(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.question())),
                on.or(request.on()),
                on.today()));
    }

    @PutMapping("/answer")
    @PreAuthorize("hasAnyRole('SCREENER', 'PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record the answer of the lead safeguarding partners")
    void answer(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody AnswerRequest request) {
        commands.sendAndWait(new AnswerEscalation(
                new RapidReviewId(caseId),
                expected.value(),
                request.outcome(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.words())),
                on.or(request.on()),
                on.today()));
    }

    /** What the lead safeguarding partners are asked. */
    record EscalationRequest(
            @Schema(example = "The police hold that a local review is needed; the others do not.")
            @Text(max = 20000, lines = true)
            String question,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "EscalationRequest[not shown]";
        }
    }

    /** Which outcome it shall be, and why. */
    record AnswerRequest(
            @Schema(example = "LOCAL_CSPR") @NotNull ReviewOutcome outcome,

            @Schema(example = "The learning reaches across agencies.") @Text(max = 20000, lines = true)
            String words,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "AnswerRequest[not shown]";
        }
    }
}
