package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.AppointReviewer;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.ReplaceReviewer;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who carries the review out. */
@RestController
class ReviewerController {

    private final CommandGateway commands;
    private final OnDay on;

    ReviewerController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/practice-reviews/{caseId}/reviewer")
    @PreAuthorize("hasRole('PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Appoint an independent reviewer, of no agency that was involved in the case and who had no part in it")
    void appoint(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody ReviewerRequest request,
            Caller caller) {
        commands.sendAndWait(new AppointReviewer(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                request.reviewer(),
                new Affiliation(request.agency(), request.organisation()),
                on.or(request.appointedOn())));
    }

    @PutMapping("/practice-reviews/{caseId}/reviewer/successor")
    @PreAuthorize("hasRole('PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Appoint another reviewer in the place of the first")
    void replace(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody SuccessorRequest request,
            Caller caller) {
        commands.sendAndWait(new ReplaceReviewer(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                request.reviewer(),
                new Affiliation(request.agency(), request.organisation()),
                on.or(request.appointedOn()),
                Words.sealed(caseId, request.reason())));
    }

    /** The reviewer by the account's opaque name, and where the reviewer belongs. */
    record ReviewerRequest(
            @Schema(example = "reviewer-a") @NotNull @Pattern(regexp = Words.ACCOUNT, message = Words.ACCOUNT_FORM)
            String reviewer,

            @Schema(example = "VOLUNTARY") @NotNull Agency agency,

            @Schema(type = "string", example = "VOLUNTARY-1") @NotNull
            Organisation organisation,

            @Schema(description = "Today in London where left out.", example = "2026-10-20") @NotInFuture @Nullable
            LocalDate appointedOn) {}

    /** Who comes after the first reviewer, and why. */
    record SuccessorRequest(
            @Schema(example = "reviewer-b") @NotNull @Pattern(regexp = Words.ACCOUNT, message = Words.ACCOUNT_FORM)
            String reviewer,

            @Schema(example = "VOLUNTARY") @NotNull Agency agency,

            @Schema(type = "string", example = "VOLUNTARY-1") @NotNull
            Organisation organisation,

            @Schema(description = "Today in London where left out.", example = "2026-12-01") @NotInFuture @Nullable
            LocalDate appointedOn,

            @Schema(example = "The first reviewer has fallen ill.") @Text(max = 10_000, lines = true)
            String reason) {

        @Override
        public String toString() {
            return "SuccessorRequest[not shown]";
        }
    }
}
