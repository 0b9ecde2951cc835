package org.safeguarding.review.practicereview.api;

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
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.AgreeTerms;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.BeginFieldwork;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.practicereview.domain.TermsOfReference;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the review looks at, and that it has begun to look. */
@RestController
class TermsController {

    private final CommandGateway commands;
    private final OnDay on;

    TermsController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/practice-reviews/{caseId}/terms")
    @PreAuthorize("hasRole('PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Agree the terms of reference, or agree them anew before the fieldwork")
    void agree(
            @PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody TermsRequest request, Caller caller) {
        var terms =
                new TermsOfReference(request.scope(), request.periodFrom(), request.periodTo(), request.familyPlan());
        commands.sendAndWait(new AgreeTerms(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                on.or(request.agreedOn()),
                Words.sealed(caseId, terms)));
    }

    @PutMapping("/practice-reviews/{caseId}/fieldwork")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record that the fieldwork has begun")
    void begin(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody FieldworkRequest request) {
        commands.sendAndWait(
                new BeginFieldwork(new PracticeReviewId(caseId), expected.value(), on.or(request.begunOn())));
    }

    /** Scope, period and how the family takes part. */
    record TermsRequest(
            @Schema(example = "How the agencies shared what they knew of the family.") @Text(max = 20_000, lines = true)
            String scope,

            @Schema(example = "2026-03-02") @NotNull LocalDate periodFrom,
            @Schema(example = "2026-09-07") @NotNull LocalDate periodTo,

            @Schema(example = "The reviewer meets both parents.") @Text(max = 10_000, lines = true)
            String familyPlan,

            @Schema(description = "Today in London where left out.", example = "2026-11-02") @NotInFuture @Nullable
            LocalDate agreedOn) {

        @Override
        public String toString() {
            return "TermsRequest[not shown]";
        }
    }

    /** The day on which the reviewer began. */
    record FieldworkRequest(
            @Schema(description = "Today in London where left out.", example = "2026-11-09") @NotInFuture @Nullable
            LocalDate begunOn) {}
}
