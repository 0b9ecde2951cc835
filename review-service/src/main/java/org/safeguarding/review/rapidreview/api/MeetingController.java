package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.review.rapidreview.domain.PanelCommand.RecordMeeting;
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

/** Records that the panel met and who was there. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/meeting")
class MeetingController {

    private final CommandGateway commands;
    private final OnDay on;

    MeetingController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record that the panel met")
    void meet(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody MeetingRequest request) {
        commands.sendAndWait(new RecordMeeting(
                new RapidReviewId(caseId), expected.value(), request.heldOn(), request.present(), on.today()));
    }

    /** When the panel met, and who was there. */
    record MeetingRequest(
            @Schema(example = "2026-09-24") @NotNull LocalDate heldOn,

            @Schema(example = "[\"chair\", \"panel-la\", \"panel-icb\", \"panel-police\"]") @NotEmpty @Size(max = 41)
            List<@NotNull @Pattern(regexp = PanelMember.ACCOUNT_NAME, message = AccountNames.FORM) String> present) {}
}
