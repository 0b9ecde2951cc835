package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.domain.PanelCommand.TakePosition;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the positions of the panel: each is kept word for word beside those before it. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/positions")
class PositionController {

    private final CommandGateway commands;
    private final OnDay on;

    PositionController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('PANEL_MEMBER', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a position for one's agency")
    void take(@PathVariable CaseId caseId, @RequestBody PositionRequest request, Caller caller) {
        commands.sendAndWait(new TakePosition(
                new RapidReviewId(caseId),
                request.member() == null ? caller.subject() : request.member(),
                request.outcome(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.words())),
                on.or(request.on()),
                on.today()));
    }

    /** Which outcome the member's agency holds right, and why. */
    record PositionRequest(
            @Schema(description = "The account; one's own where left out.", example = "panel-police")
            @Nullable
            @Pattern(regexp = PanelMember.ACCOUNT_NAME, message = AccountNames.FORM)
            String member,

            @Schema(example = "LOCAL_CSPR") @NotNull ReviewOutcome outcome,

            @Schema(example = "The agencies did not read their records together.") @Text(max = 20_000, lines = true)
            String words,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "PositionRequest[not shown]";
        }
    }
}
