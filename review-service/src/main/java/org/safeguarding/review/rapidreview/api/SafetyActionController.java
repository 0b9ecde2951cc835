package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.AssignSafetyAction;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.CompleteSafetyAction;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.RecordSafetyAction;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.SafetyAction;
import org.safeguarding.review.rapidreview.domain.SafetyOwner;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what has to be done at once to keep a child safe. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/safety-actions")
class SafetyActionController {

    private final CommandGateway commands;
    private final OnDay on;

    SafetyActionController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('PANEL_MEMBER', 'CHAIR', 'SCREENER', 'PARTNER')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record an immediate safety action")
    Numbered record(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody SafetyActionRequest request) {
        int number = commands.sendAndWait(new RecordSafetyAction(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "safety"), new SafetyAction(request.action())),
                request.owner() == null ? null : request.owner().toOwner(),
                on.or(request.on())));
        return new Numbered(number);
    }

    @PutMapping("/{number}/owner")
    @PreAuthorize("hasAnyRole('CHAIR', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give an immediate safety action its owner")
    void assign(@PathVariable CaseId caseId, @PathVariable int number, @RequestBody OwnerRequest request) {
        commands.sendAndWait(new AssignSafetyAction(new RapidReviewId(caseId), number, request.toOwner(), on.today()));
    }

    @PutMapping("/{number}/completion")
    @PreAuthorize("hasAnyRole('CHAIR', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record that an immediate safety action was done")
    void complete(@PathVariable CaseId caseId, @PathVariable int number, @RequestBody CompletionRequest request) {
        commands.sendAndWait(
                new CompleteSafetyAction(new RapidReviewId(caseId), number, on.or(request.on()), on.today()));
    }

    /** What has to be done, and by whom where that is known. */
    record SafetyActionRequest(
            @Schema(example = "The siblings are seen by a paediatrician.") @Text(max = 10_000, lines = true)
            String action,

            @Valid @Nullable OwnerRequest owner,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "SafetyActionRequest[not shown]";
        }
    }

    /** The agency that does it, and by when. */
    record OwnerRequest(
            @Schema(example = "ACUTE_TRUST") @NotNull Agency agency,
            @Schema(example = "RX0") @NotNull Organisation organisation,
            @Schema(example = "2026-09-12") @NotNull LocalDate dueOn) {

        SafetyOwner toOwner() {
            return new SafetyOwner(new Affiliation(agency, organisation), dueOn);
        }
    }

    /** When it was done. */
    record CompletionRequest(
            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {}
}
