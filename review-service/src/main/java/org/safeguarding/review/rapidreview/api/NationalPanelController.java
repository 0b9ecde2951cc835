package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.AnswerPanel;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.Reconsider;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.RecordPanelResponse;
import org.safeguarding.review.rapidreview.domain.NationalPanelCommand.Uphold;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.RecordPanelTold;
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

/** Keeps what passes between a review and the national Panel. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}")
class NationalPanelController {

    private final CommandGateway commands;
    private final OnDay on;

    NationalPanelController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/panel-response")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record what the national Panel answered")
    void hear(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ResponseRequest request) {
        commands.sendAndWait(new RecordPanelResponse(
                new RapidReviewId(caseId),
                expected.value(),
                request.answer(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.words())),
                on.or(request.on()),
                on.today()));
    }

    @PutMapping("/panel-response/reply")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Answer the national Panel's question")
    void answer(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ReplyRequest request) {
        commands.sendAndWait(new AnswerPanel(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.words())),
                on.or(request.on()),
                on.today()));
    }

    @PutMapping("/reconsideration")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Consider the outcome anew")
    void reconsider(
            @PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ReconsiderationRequest request) {
        commands.sendAndWait(new Reconsider(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.reason())),
                on.or(request.on()),
                on.today()));
    }

    @PutMapping("/upholding")
    @PreAuthorize("hasRole('CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Uphold the outcome against the national Panel's advice")
    void uphold(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody UpholdingRequest request) {
        commands.sendAndWait(new Uphold(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.reasons())),
                on.or(request.on()),
                on.today()));
    }

    @PutMapping("/panel-told")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record that the national Panel was told of a review without an outcome")
    void tell(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ToldRequest request) {
        commands.sendAndWait(
                new RecordPanelTold(new RapidReviewId(caseId), expected.value(), on.or(request.on()), on.today()));
    }

    /** What the Panel answered, and in which words. */
    record ResponseRequest(
            @Schema(example = "AGREES") @NotNull PanelAnswer answer,

            @Schema(example = "The Panel agrees with the decision.") @Text(max = 20000, lines = true)
            String words,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "ResponseRequest[not shown]";
        }
    }

    /** What the Panel is told. */
    record ReplyRequest(
            @Schema(example = "The records of the dental service are enclosed.") @Text(max = 20000, lines = true)
            String words,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "ReplyRequest[not shown]";
        }
    }

    /** Why the outcome is considered anew. */
    record ReconsiderationRequest(
            @Schema(example = "The Panel holds that the criteria are met.") @Text(max = 20000, lines = true)
            String reason,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "ReconsiderationRequest[not shown]";
        }
    }

    /** Why the outcome stands. */
    record UpholdingRequest(
            @Schema(example = "The learning is that of one agency alone.") @Text(max = 20000, lines = true)
            String reasons,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "UpholdingRequest[not shown]";
        }
    }

    /** When the Panel was told. */
    record ToldRequest(
            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {}
}
