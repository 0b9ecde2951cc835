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
import org.safeguarding.referral.domain.ReferralCommand.AnswerInformation;
import org.safeguarding.referral.domain.ReferralCommand.RequestInformation;
import org.safeguarding.referral.domain.ReferralId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InformationController {

    private final CommandGateway commands;
    private final OnDay on;

    InformationController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PutMapping("/referrals/{caseId}/information-request")
    @PreAuthorize("hasRole('SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask the referrer for more; no statutory clock pauses for it")
    void ask(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody QuestionsRequest request) {
        commands.sendAndWait(new RequestInformation(
                new ReferralId(caseId),
                expected.value(),
                on.or(request.askedOn()),
                request.answerDueOn(),
                Sealed.of(SubjectId.of(caseId, "narrative"), request.questions())));
    }

    @PutMapping("/referrals/{caseId}/information-answer")
    @PreAuthorize("hasAnyRole('REFERRER', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Answer the questions, or record what was answered otherwise")
    void answer(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody AnswerRequest request) {
        commands.sendAndWait(new AnswerInformation(
                new ReferralId(caseId),
                expected.value(),
                on.or(request.answeredOn()),
                Sealed.of(SubjectId.of(caseId, "narrative"), request.answer())));
    }

    /** What screening asks, and by when. */
    record QuestionsRequest(
            @Schema(example = "Who was at home on the evening of the fifth?") @Text(max = 10_000, lines = true)
            String questions,

            @Schema(example = "2026-12-01") @NotNull LocalDate answerDueOn,

            @Schema(description = "Today in London where left out.", example = "2026-11-20") @NotInFuture @Nullable
            LocalDate askedOn) {

        @Override
        public String toString() {
            return "QuestionsRequest[not shown]";
        }
    }

    /** What the referrer answers. */
    record AnswerRequest(
            @Schema(example = "The mother and an uncle; the father was at work.") @Text(max = 20_000, lines = true)
            String answer,

            @Schema(description = "Today in London where left out.", example = "2026-11-21") @NotInFuture @Nullable
            LocalDate answeredOn) {

        @Override
        public String toString() {
            return "AnswerRequest[not shown]";
        }
    }
}
