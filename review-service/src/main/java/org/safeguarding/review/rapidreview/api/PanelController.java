package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.review.rapidreview.domain.PanelCommand.CancelMeeting;
import org.safeguarding.review.rapidreview.domain.PanelCommand.ConvenePanel;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calls the panel together, and its meeting off; putting the same panel again disturbs nobody. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/panel")
class PanelController {

    private final CommandGateway commands;
    private final OnDay on;

    PanelController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('CHAIR', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Convene the panel, or convene it anew")
    void convene(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody PanelRequest request) {
        commands.sendAndWait(request.toCommand(caseId, expected.value()));
    }

    @PutMapping("/cancellation")
    @PreAuthorize("hasAnyRole('CHAIR', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancel the meeting that is set")
    void cancel(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody CancellationRequest request) {
        commands.sendAndWait(new CancelMeeting(new RapidReviewId(caseId), expected.value(), on.or(request.on())));
    }

    /** Who chairs, who sits on the panel for which agency, and when it meets. */
    record PanelRequest(
            @Schema(example = "chair", description = "the account of the independent chair")
            @NotNull
            @Pattern(regexp = PanelMember.ACCOUNT_NAME, message = AccountNames.FORM)
            String chair,

            @Schema(example = "PARTNERSHIP", description = "the chair's agency; PARTNERSHIP where it is not said")
            @Nullable
            Agency chairAgency,

            @NotEmpty @Size(max = 40) List<@NotNull @Valid MemberRequest> members,

            @Schema(example = "2026-09-24") @NotNull LocalDate meetingOn,

            @Schema(type = "string", example = "10:00", description = "The hour in London, where it is known.")
            @Nullable
            LocalTime meetingAt,

            @Schema(
                    type = "string",
                    example = "12:30",
                    description = "When it ends, in London; without it a calendar shows two hours.")
            @Nullable
            LocalTime meetingEndsAt) {

        ConvenePanel toCommand(CaseId caseId, Long version) {
            var independent = new PanelMember(chair, chairAgency == null ? Agency.PARTNERSHIP : chairAgency);
            var all = members.stream().map(MemberRequest::toMember).toList();
            return new ConvenePanel(
                    new RapidReviewId(caseId), version, independent, all, meetingOn, meetingAt, meetingEndsAt);
        }
    }

    /** Somebody on the panel, and the agency that they can commit. */
    record MemberRequest(
            @Schema(example = "panel-police")
            @NotNull
            @Pattern(regexp = PanelMember.ACCOUNT_NAME, message = AccountNames.FORM)
            String member,

            @Schema(example = "POLICE") @NotNull Agency agency) {

        PanelMember toMember() {
            return new PanelMember(member, agency);
        }
    }

    /** When the meeting was called off. */
    record CancellationRequest(
            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {}
}
