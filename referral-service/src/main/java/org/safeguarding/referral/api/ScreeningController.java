package org.safeguarding.referral.api;

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
import org.safeguarding.platform.security.Caller;
import org.safeguarding.referral.domain.ReferralCommand.ChangeGuidance;
import org.safeguarding.referral.domain.ReferralCommand.CountersignDecline;
import org.safeguarding.referral.domain.ReferralCommand.SendDeclineBack;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ScreeningController {

    private final CommandGateway commands;
    private final OnDay on;

    ScreeningController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/referrals/{caseId}/screening")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Accept the referral, or propose to decline it")
    void screen(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody ScreeningRequest request,
            Caller caller) {
        commands.sendAndWait(request.toCommand(caseId, expected.value(), caller.subject(), on));
    }

    @PutMapping("/referrals/{caseId}/screening/countersignature")
    @PreAuthorize("hasRole('CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Countersign a proposed decline")
    void countersign(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody CountersignatureRequest request,
            Caller caller) {
        commands.sendAndWait(new CountersignDecline(
                new ReferralId(caseId), expected.value(), caller.subject(), on.or(request.countersignedOn())));
    }

    @PutMapping("/referrals/{caseId}/screening/sent-back")
    @PreAuthorize("hasRole('CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send a proposed decline back to screening")
    void sendBack(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody SentBackRequest request) {
        commands.sendAndWait(new SendDeclineBack(
                new ReferralId(caseId),
                expected.value(),
                on.today(),
                Sealed.of(SubjectId.of(caseId, "screening"), request.reason())));
    }

    @PutMapping("/referrals/{caseId}/guidance")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Screen the case under another edition of the guidance")
    void change(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody GuidanceRequest request) {
        commands.sendAndWait(new ChangeGuidance(
                new ReferralId(caseId),
                expected.value(),
                request.guidance(),
                on.today(),
                Sealed.of(SubjectId.of(caseId, "screening"), request.reason())));
    }

    /** The chair's countersignature. */
    record CountersignatureRequest(
            @Schema(description = "Today in London where left out.", example = "2026-11-21") @NotInFuture @Nullable
            LocalDate countersignedOn) {}

    /** Why the chair does not countersign. */
    record SentBackRequest(
            @Schema(example = "The school has not been asked yet.") @Text(max = 10_000, lines = true)
            String reason) {

        @Override
        public String toString() {
            return "SentBackRequest[not shown]";
        }
    }

    /** The edition of the guidance that is to be applied, and why. */
    record GuidanceRequest(
            @Schema(example = "WT2023") @NotNull @Text(max = 20)
            String guidance,

            @Schema(example = "The incident lies before the newer edition came into force.")
            @Text(max = 10_000, lines = true)
            String reason) {

        @Override
        public String toString() {
            return "GuidanceRequest[not shown]";
        }
    }
}
