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
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.Scope;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.AskAgency;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.CompletePack;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.RecordMissingReturn;
import org.safeguarding.review.rapidreview.domain.ScopingCommand.ShareWithAgencies;
import org.safeguarding.review.rapidreview.domain.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks the agencies that knew the family, and puts together what the panel will read. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}")
class ScopingController {

    private final CommandGateway commands;
    private final OnDay on;

    ScopingController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PostMapping("/agencies")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask an agency for its return")
    void ask(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody AskRequest request) {
        commands.sendAndWait(request.toCommand(caseId, expected.value(), on.or(request.on())));
    }

    @PutMapping("/missing-returns")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record that a return does not come")
    void miss(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody MissingRequest request) {
        commands.sendAndWait(new RecordMissingReturn(
                new RapidReviewId(caseId),
                expected.value(),
                new Affiliation(request.agency(), request.organisation()),
                Sealed.of(SubjectId.of(caseId, "returns"), new Words(request.reason())),
                on.or(request.on())));
    }

    @PostMapping("/shared")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Share something with the agencies that were asked")
    void share(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody SharedRequest request) {
        commands.sendAndWait(new ShareWithAgencies(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.words())),
                on.or(request.on())));
    }

    @PutMapping("/pack")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that the pack for the panel is ready")
    void complete(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody PackRequest request) {
        commands.sendAndWait(
                new CompletePack(new RapidReviewId(caseId), expected.value(), on.or(request.on()), on.today()));
    }

    /** Whom to ask, for what, and by when. */
    record AskRequest(
            @Schema(example = "ACUTE_TRUST") @NotNull Agency agency,
            @Schema(example = "RX0") @NotNull Organisation organisation,

            @Schema(description = "The account of the agency's lead, who hears of it.", example = "lead-hospital")
            @NotNull
            @Pattern(regexp = PanelMember.ACCOUNT_NAME, message = AccountNames.FORM)
            String lead,

            @Schema(example = "[\"the child\", \"the mother\"]") @NotEmpty @Size(max = 40)
            List<@Text(max = 200) String> subjects,

            @Schema(example = "2024-09-01") @NotNull LocalDate periodFrom,
            @Schema(example = "2026-09-07") @NotNull LocalDate periodTo,

            @Schema(example = "What was known of earlier injuries?")
            @Text(max = 10_000, lines = true, optional = true)
            @Nullable
            String questions,

            @Schema(description = "By the policy for returns where left out.", example = "2026-09-24") @Nullable
            LocalDate dueOn,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        AskAgency toCommand(CaseId caseId, Long version, LocalDate askedOn) {
            var scope = Sealed.of(SubjectId.of(caseId, "scope"), new Scope(subjects, periodFrom, periodTo, questions));
            return new AskAgency(
                    new RapidReviewId(caseId),
                    version,
                    new Affiliation(agency, organisation),
                    lead,
                    scope,
                    dueOn,
                    askedOn);
        }

        @Override
        public String toString() {
            return "AskRequest[not shown]";
        }
    }

    /** Whose return does not come, and why the panel goes on without it. */
    record MissingRequest(
            @Schema(example = "GENERAL_PRACTICE") @NotNull Agency agency,
            @Schema(example = "GP-X0") @NotNull Organisation organisation,

            @Schema(example = "The practice closed and its records were not found.") @Text(max = 10000, lines = true)
            String reason,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "MissingRequest[not shown]";
        }
    }

    /** What the agencies may read. */
    record SharedRequest(
            @Schema(example = "The panel meets on 24 September; please check the dates of your contacts.")
            @Text(max = 20000, lines = true)
            String words,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "SharedRequest[not shown]";
        }
    }

    /** When the pack was ready. */
    record PackRequest(
            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {}
}
