package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.WithdrawReport;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Withhold;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.practicereview.domain.Withholding;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports that do not become public, and those that are public no longer. */
@RestController
class WithholdingController {

    private final CommandGateway commands;
    private final OnDay on;

    WithholdingController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/practice-reviews/{caseId}/withholding")
    @PreAuthorize("hasRole('PARTNER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Agree to withhold the report with a justification, and to publish the improvements instead",
            description = "After the copies went out; it takes all three partners, and each one's words are kept.")
    void withhold(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody WithholdingRequest request,
            Caller caller) {
        commands.sendAndWait(new Withhold(
                new PracticeReviewId(caseId),
                expected.value(),
                caller.agencyOrRefuse(),
                on.or(request.withheldOn()),
                Words.sealed(caseId, new Withholding(request.justification(), request.improvements()))));
    }

    @PutMapping("/practice-reviews/{caseId}/withdrawal")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a report out of publication that was public for at least a year")
    void withdraw(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody WithdrawalRequest request) {
        commands.sendAndWait(new WithdrawReport(
                new PracticeReviewId(caseId),
                expected.value(),
                on.or(request.withdrawnOn()),
                Words.sealed(caseId, request.reason())));
    }

    /** Why the report is not published, and what is published in its place. */
    record WithholdingRequest(
            @Schema(example = "The report would name a sibling to the neighbourhood.") @Text(max = 10_000, lines = true)
            String justification,

            @Schema(example = "Handovers between hospital and health visitors are shared now.")
            @Text(max = 20_000, lines = true)
            String improvements,

            @Schema(description = "Today in London where left out.", example = "2027-03-30") @NotInFuture @Nullable
            LocalDate withheldOn) {

        @Override
        public String toString() {
            return "WithholdingRequest[not shown]";
        }
    }

    /** Why the report is public no longer. */
    record WithdrawalRequest(
            @Schema(example = "The year is over and the family has asked for it.") @Text(max = 10_000, lines = true)
            String reason,

            @Schema(description = "Today in London where left out.", example = "2028-03-31") @NotInFuture @Nullable
            LocalDate withdrawnOn) {

        @Override
        public String toString() {
            return "WithdrawalRequest[not shown]";
        }
    }
}
