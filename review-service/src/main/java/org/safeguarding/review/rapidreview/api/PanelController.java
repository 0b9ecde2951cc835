package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.ConvenePanel;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calls the panel together; putting the same panel again disturbs nobody. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/panel")
class PanelController {

    private final CommandGateway commands;

    PanelController(CommandGateway commands) {
        this.commands = commands;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('CHAIR', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void convene(@PathVariable CaseId caseId, @RequestBody PanelRequest request) {
        commands.sendAndWait(request.toCommand(caseId));
    }

    record PanelRequest(
            @Schema(example = "chair", description = "the account of the independent chair")
            @NotNull
            @Pattern(regexp = PanelMember.ACCOUNT_NAME, message = AccountNames.FORM)
            String chair,

            @Schema(example = "PARTNERSHIP", description = "the chair's agency; PARTNERSHIP where it is not said")
            @Nullable
            Agency chairAgency,

            @NotEmpty @Size(max = 40) List<@NotNull @Valid MemberRequest> members,

            @Schema(example = "2026-09-24") @NotNull LocalDate meetingOn) {

        ConvenePanel toCommand(CaseId caseId) {
            var independent = new PanelMember(chair, chairAgency == null ? Agency.PARTNERSHIP : chairAgency);
            var all = members.stream().map(MemberRequest::toMember).toList();
            return new ConvenePanel(new RapidReviewId(caseId), independent, all, meetingOn);
        }
    }

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
}
