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
import org.safeguarding.referral.domain.NewInformation;
import org.safeguarding.referral.domain.OtherArea;
import org.safeguarding.referral.domain.ReferralCommand.MarkOutOfArea;
import org.safeguarding.referral.domain.ReferralCommand.Reopen;
import org.safeguarding.referral.domain.ReferralCommand.ReturnToScreening;
import org.safeguarding.referral.domain.ReferralCommand.Withdraw;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ways out of screening other than its decision, and the way back. */
@RestController
class CourseController {

    private final CommandGateway commands;
    private final OnDay on;

    CourseController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/referrals/{caseId}/out-of-area")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record that another local authority notifies and reviews")
    void outOfArea(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody OutOfAreaRequest request) {
        commands.sendAndWait(new MarkOutOfArea(
                new ReferralId(caseId),
                expected.value(),
                on.today(),
                Sealed.of(
                        SubjectId.of(caseId, "narrative"),
                        new OtherArea(request.authority(), request.reason(), request.theirReference()))));
    }

    @PutMapping("/referrals/{caseId}/withdrawal")
    @PreAuthorize("hasRole('REFERRER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the referral back")
    void withdraw(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody WithdrawalRequest request) {
        commands.sendAndWait(new Withdraw(
                new ReferralId(caseId),
                expected.value(),
                on.today(),
                Sealed.of(SubjectId.of(caseId, "narrative"), request.reason())));
    }

    @PutMapping("/referrals/{caseId}/reopening")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Reopen a declined referral on new information")
    void reopen(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ReopeningRequest request) {
        commands.sendAndWait(new Reopen(
                new ReferralId(caseId),
                expected.value(),
                on.or(request.reopenedOn()),
                Sealed.of(
                        SubjectId.of(caseId, "narrative"),
                        new NewInformation(request.information(), request.source()))));
    }

    @PutMapping("/referrals/{caseId}/return-to-screening")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Screen a reopened referral anew")
    void returnToScreening(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ReturnRequest request) {
        commands.sendAndWait(
                new ReturnToScreening(new ReferralId(caseId), expected.value(), on.today(), request.laAwareOn()));
    }

    /** Where it happened, and why it is theirs. */
    record OutOfAreaRequest(
            @Schema(example = "Neighbouring Borough Council") @Text(max = 200)
            String authority,

            @Schema(example = "The child was harmed there; that authority notifies.") @Text(max = 10_000, lines = true)
            String reason,

            @Schema(example = "NB-2026-17") @Text(max = 100, optional = true) @Nullable
            String theirReference) {

        @Override
        public String toString() {
            return "OutOfAreaRequest[not shown]";
        }
    }

    /** Why the referrer takes the referral back. */
    record WithdrawalRequest(
            @Schema(example = "Sent twice by mistake.") @Text(max = 10_000, lines = true)
            String reason) {

        @Override
        public String toString() {
            return "WithdrawalRequest[not shown]";
        }
    }

    /** What came to be known, and from whom. */
    record ReopeningRequest(
            @Schema(example = "Messages on the telephone point to exploitation.") @Text(max = 20_000, lines = true)
            String information,

            @Schema(example = "Police, after the telephone was examined") @Text(max = 1_000)
            String source,

            @Schema(description = "Today in London where left out.", example = "2026-11-20") @NotInFuture @Nullable
            LocalDate reopenedOn) {

        @Override
        public String toString() {
            return "ReopeningRequest[not shown]";
        }
    }

    /** When the local authority became aware of what is new: its clock starts there. */
    record ReturnRequest(
            @Schema(example = "2026-11-20") @NotNull @NotInFuture
            LocalDate laAwareOn) {}
}
