package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.ExplainDelay;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Pause;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Resume;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.practicereview.domain.Recipient;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What takes longer, and why; no clock stops for it, and a day that was missed stays missed. */
@RestController
class PauseController {

    private final CommandGateway commands;
    private final OnDay on;

    PauseController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/practice-reviews/{caseId}/pause")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let the review rest, for instance for a trial; the clock runs on")
    void pause(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody PauseRequest request) {
        commands.sendAndWait(new Pause(
                new PracticeReviewId(caseId),
                expected.value(),
                request.reason(),
                on.or(request.pausedOn()),
                request.panelToldOn(),
                Words.sealed(caseId, request.words())));
    }

    @DeleteMapping("/practice-reviews/{caseId}/pause")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Go on with a review that rests, from today")
    void resume(@PathVariable CaseId caseId, ExpectedVersion expected) {
        commands.sendAndWait(new Resume(new PracticeReviewId(caseId), expected.value(), on.today()));
    }

    @PostMapping("/practice-reviews/{caseId}/delays")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say why the review is or will be late, until when it is done instead, and who was told")
    void explain(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody DelayRequest request) {
        commands.sendAndWait(new ExplainDelay(
                new PracticeReviewId(caseId),
                expected.value(),
                request.reason(),
                on.today(),
                request.newTarget(),
                request.told(),
                Words.sealed(caseId, request.words())));
    }

    /** Why the review rests, and when the national Panel was told. */
    record PauseRequest(
            @Schema(example = "CRIMINAL_PROCEEDINGS") @NotNull
            DelayReason reason,

            @Schema(description = "Today in London where left out.", example = "2026-11-09") @NotInFuture @Nullable
            LocalDate pausedOn,

            @Schema(example = "2026-11-10") @NotNull @NotInFuture
            LocalDate panelToldOn,

            @Schema(example = "The trial begins, and witnesses may not be met before it ends.")
            @Text(max = 10_000, lines = true)
            String words) {

        @Override
        public String toString() {
            return "PauseRequest[not shown]";
        }
    }

    /** Why the review is late, until when it is done instead, and who was told; never a person's name. */
    @Schema(name = "PracticeReviewDelayRequest")
    record DelayRequest(
            @Schema(example = "FAMILY_COURT") @NotNull DelayReason reason,

            @Schema(description = "Today or later.", example = "2027-05-01") @NotNull
            LocalDate newTarget,

            @Schema(example = "[\"NATIONAL_PANEL\"]") @NotEmpty
            Set<@NotNull Recipient> told,

            @Schema(example = "A judgment of the family court is awaited.") @Text(max = 10_000, lines = true)
            String words) {

        @Override
        public String toString() {
            return "DelayRequest[not shown]";
        }
    }
}
