package org.safeguarding.review.rapidreview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.NewInformation;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.ExplainDelay;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Recommend;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Reopen;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.Recommendation;
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

/** What a review leads to and what delays it: recommendations, explained delays, a reopening. */
@RestController
@RequestMapping("/rapid-reviews/{caseId}")
class FollowingController {

    private final CommandGateway commands;
    private final OnDay on;

    FollowingController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PostMapping("/recommendations")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Recommend something to an agency")
    Numbered recommend(
            @PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody RecommendationRequest request) {
        int number = commands.sendAndWait(new Recommend(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "recommendations"), new Recommendation(request.words())),
                on.or(request.on())));
        return new Numbered(number);
    }

    @PostMapping("/delays")
    @PreAuthorize("hasAnyRole('SCREENER', 'CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Explain a delay; what was missed stays missed")
    void explain(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody DelayRequest request) {
        commands.sendAndWait(new ExplainDelay(
                new RapidReviewId(caseId),
                expected.value(),
                request.reason(),
                Sealed.of(SubjectId.of(caseId, "panel"), new Words(request.words())),
                request.newTarget(),
                request.told(),
                on.or(request.on()),
                on.today()));
    }

    @PutMapping("/reopening")
    @PreAuthorize("hasRole('CHAIR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Reopen a review on new information")
    void reopen(@PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody ReopeningRequest request) {
        commands.sendAndWait(new Reopen(
                new RapidReviewId(caseId),
                expected.value(),
                Sealed.of(SubjectId.of(caseId, "panel"), new NewInformation(request.information(), request.source())),
                on.or(request.on())));
    }

    /** What is recommended. */
    record RecommendationRequest(
            @Schema(example = "Injuries of infants are read together by the agencies.") @Text(max = 20000, lines = true)
            String words,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "RecommendationRequest[not shown]";
        }
    }

    /** Why a clock was missed or will be, by when it shall be done instead, and who was told. */
    record DelayRequest(
            @Schema(example = "LATE_RETURN") @NotNull DelayReason reason,
            @Schema(example = "2026-10-08") @NotNull LocalDate newTarget,

            @Schema(example = "[\"ICB\"]") @NotNull @Size(max = 30)
            List<@NotNull Agency> told,

            @Schema(example = "The return of one agency came late.") @Text(max = 10000, lines = true)
            String words,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "DelayRequest[not shown]";
        }
    }

    /** What came to be known, and from whom. */
    record ReopeningRequest(
            @Schema(example = "The police disclosed messages of an adult.") @Text(max = 20_000, lines = true)
            String information,

            @Schema(example = "Police") @Text(max = 1_000) String source,

            @Schema(description = "Today in London where left out.", example = "2026-09-25") @NotInFuture @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "ReopeningRequest[not shown]";
        }
    }
}
