package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.domain.PanelCommand.DeclareInterests;
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

/** Takes the declaration of interests; a conflict closes the case to that person. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/interests")
class InterestsController {

    private final CommandGateway commands;
    private final OnDay on;

    InterestsController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('PANEL_MEMBER', 'CHAIR', 'SCREENER', 'PARTNER', 'REVIEWER', 'AGENCY_LEAD')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Declare whether there is a conflict of interest",
            description =
                    "A conflict closes the case to that person everywhere and for good; it may be declared after the"
                            + " review has ended, too.")
    void declare(@PathVariable CaseId caseId, @RequestBody InterestsRequest request, Caller caller) {
        commands.sendAndWait(new DeclareInterests(
                new RapidReviewId(caseId),
                request.person() == null ? caller.subject() : request.person(),
                request.conflict(),
                on.or(request.on())));
    }

    /** Who declares, and what. */
    record InterestsRequest(
            @Schema(description = "The account; one's own where left out.", example = "panel-police")
            @Nullable
            @Pattern(regexp = PanelMember.ACCOUNT_NAME, message = AccountNames.FORM)
            String person,

            @Schema(
                    description = "Whether their own practice, or anybody close to them, is under review.",
                    example = "false")
            @NotNull
            Boolean conflict,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {}
}
