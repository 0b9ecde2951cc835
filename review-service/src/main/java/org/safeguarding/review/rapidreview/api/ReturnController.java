package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.rapidreview.domain.AgencyReturn;
import org.safeguarding.review.rapidreview.domain.ContactEntry;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.SubmitReturn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the return of an agency from its lead. What is handed in is locked; a correction is the next version. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}/returns")
class ReturnController {

    private final CommandGateway commands;
    private final OnDay on;

    ReturnController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/{version}")
    @PreAuthorize("hasRole('AGENCY_LEAD')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hand in one's own agency's return, or the version that supersedes it")
    void submit(
            @PathVariable CaseId caseId,
            @PathVariable @Min(1) int version,
            @RequestBody ReturnRequest request,
            Caller caller) {
        commands.sendAndWait(request.toCommand(caseId, version, caller.affiliationOrRefuse(), on.today()));
    }

    /** What the agency answers; a nil return tells only who searched which records. */
    record ReturnRequest(
            @Schema(description = "Whether the agency knew nothing of the family.", example = "false") @NotNull
            Boolean nil,

            @Schema(example = "A. Author, named nurse") @Text(max = 200)
            String author,

            @Schema(example = "B. Approver, head of safeguarding") @Text(max = 200)
            String approver,

            @Schema(example = "Patient records and the safeguarding file") @Text(max = 2_000, lines = true)
            String recordsSearched,

            @Schema(description = "With its last day; the period asked for where left out.", example = "2024-09-01")
            @Nullable
            LocalDate periodFrom,

            @Schema(example = "2026-09-07") @Nullable LocalDate periodTo,

            @Size(max = 1_000) List<@NotNull @Valid ContactRequest> contacts,

            @Schema(example = "The mother told of support by her sister.")
            @Text(max = 20_000, lines = true, optional = true)
            @Nullable
            String familyInformation,

            @Schema(example = "The injury was not compared with the earlier one.")
            @Text(max = 20_000, lines = true, optional = true)
            @Nullable
            String analysis,

            @Schema(example = "The health visitor saw the child at each visit.")
            @Text(max = 20_000, lines = true, optional = true)
            @Nullable
            String goodPractice,

            @Schema(example = "Records of injuries are not read together.")
            @Text(max = 20_000, lines = true, optional = true)
            @Nullable
            String learningPotential,

            @Schema(example = "[\"The siblings were seen on the same day.\"]") @Size(max = 100)
            List<@Text(max = 10_000, lines = true) String> immediateActions,

            @Schema(example = "[\"A body map is added to the record.\"]") @Size(max = 100)
            List<@Text(max = 10_000, lines = true) String> proposedActions,

            @Schema(example = "Not to be shared with the family while the police investigate.")
            @Text(max = 10_000, lines = true, optional = true)
            @Nullable
            String sharingLimits) {

        ReturnRequest {
            contacts = contacts == null ? List.of() : contacts;
            immediateActions = immediateActions == null ? List.of() : immediateActions;
            proposedActions = proposedActions == null ? List.of() : proposedActions;
        }

        SubmitReturn toCommand(CaseId caseId, int version, Affiliation agency, LocalDate submittedOn) {
            var content = new AgencyReturn(
                    author,
                    approver,
                    recordsSearched,
                    periodFrom,
                    periodTo,
                    contacts.stream().map(ContactRequest::toEntry).toList(),
                    familyInformation,
                    analysis,
                    goodPractice,
                    learningPotential,
                    immediateActions,
                    proposedActions,
                    sharingLimits);
            var sealed = Sealed.of(
                    SubjectId.of(
                            caseId, "return-" + agency.organisation().code().toLowerCase(Locale.ROOT)),
                    content);
            return new SubmitReturn(new RapidReviewId(caseId), agency, version, nil, sealed, submittedOn);
        }

        @Override
        public String toString() {
            return "ReturnRequest[not shown]";
        }
    }

    /** One contact with the family. */
    record ContactRequest(
            @Schema(example = "2026-08-20") @NotNull LocalDate on,

            @Schema(type = "string", example = "14:30") @Nullable
            LocalTime at,

            @Schema(example = "Health visitor and mother") @Text(max = 500)
            String who,

            @Schema(example = "Home visit; a bruise on the left arm was noticed.") @Text(max = 10_000, lines = true)
            String what,

            @Schema(description = "Left out where the record does not say.", example = "true") @Nullable
            Boolean childSeen,

            @Schema(example = "Told to the general practice.")
            @Text(max = 5_000, lines = true, optional = true)
            @Nullable
            String outcome) {

        ContactEntry toEntry() {
            return new ContactEntry(on, at, who, what, childSeen, outcome);
        }

        @Override
        public String toString() {
            return "ContactRequest[not shown]";
        }
    }
}
