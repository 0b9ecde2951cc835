package org.safeguarding.review.rapidreview.api;

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
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.RecordNotificationReference;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the reference of the notification, which leads to the child in another system and so is sealed. */
@RestController
class NotificationReferenceController {

    private final CommandGateway commands;
    private final OnDay on;

    NotificationReferenceController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/rapid-reviews/{caseId}/notification-reference")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record the reference that the notification was given nationally")
    void record(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ReferenceRequest request) {
        commands.sendAndWait(new RecordNotificationReference(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "notification-reference"), new Words(request.reference())),
                on.or(request.on())));
    }

    /** The reference, as the national system gave it. */
    record ReferenceRequest(
            @Schema(example = "SIN-2026-0001") @Text(max = 100)
            String reference,

            @Schema(description = "Today in London where left out.", example = "2026-09-11") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "ReferenceRequest[not shown]";
        }
    }
}
