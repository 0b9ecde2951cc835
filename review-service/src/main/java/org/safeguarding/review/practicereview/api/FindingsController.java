package org.safeguarding.review.practicereview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.concurrency.ExpectedVersion;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.security.Caller;
import org.safeguarding.review.practicereview.domain.FamilyInvolvement;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.Recommend;
import org.safeguarding.review.practicereview.domain.PracticeReviewCommand.RecordFamilyInvolvement;
import org.safeguarding.review.practicereview.domain.PracticeReviewId;
import org.safeguarding.review.practicereview.domain.Recommendation;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the review recommends, and how the family took part in it. */
@RestController
class FindingsController {

    private final CommandGateway commands;
    private final OnDay on;

    FindingsController(CommandGateway commands, OnDay on) {
        this.commands = commands;
        this.on = on;
    }

    @PostMapping("/practice-reviews/{caseId}/recommendations")
    @PreAuthorize("hasAnyRole('REVIEWER', 'SCREENER')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a recommendation, from the first draft on and before copies go out")
    RecommendationAnswer recommend(
            @PathVariable CaseId caseId,
            ExpectedVersion expected,
            @RequestBody RecommendationRequest request,
            Caller caller) {
        Integer number = commands.sendAndWait(new Recommend(
                new PracticeReviewId(caseId),
                expected.value(),
                reviewer(caller),
                on.today(),
                Words.sealed(caseId, new Recommendation(request.text()))));
        return new RecommendationAnswer(number);
    }

    @PutMapping("/practice-reviews/{caseId}/family-involvement")
    @PreAuthorize("hasAnyRole('REVIEWER', 'SCREENER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record how the family took part, or why it did not; what was recorded before stays")
    void involve(
            @PathVariable CaseId caseId, ExpectedVersion expected, @RequestBody FamilyRequest request, Caller caller) {
        commands.sendAndWait(new RecordFamilyInvolvement(
                new PracticeReviewId(caseId),
                expected.value(),
                reviewer(caller),
                on.or(request.involvedOn()),
                Words.ofFamily(caseId, new FamilyInvolvement(request.how(), request.views()))));
    }

    /** The business unit may record it for whichever reviewer is appointed. */
    private static @Nullable String reviewer(Caller caller) {
        return caller.hasRole(Role.SCREENER) ? null : caller.subject();
    }

    /** What is recommended. */
    @Schema(name = "PracticeReviewRecommendationRequest")
    record RecommendationRequest(
            @Schema(example = "Share every handover between hospital and health visitors.")
            @Text(max = 10_000, lines = true)
            String text) {

        @Override
        public String toString() {
            return "RecommendationRequest[not shown]";
        }
    }

    /** The number of the recommendation within its review. */
    @Schema(name = "PracticeReviewRecommendationAnswer")
    record RecommendationAnswer(@Schema(example = "1") int number) {}

    /** How the family took part and what it said. */
    record FamilyRequest(
            @Schema(example = "The reviewer met both parents twice.") @Text(max = 10_000, lines = true)
            String how,

            @Schema(example = "Nobody had asked them before.") @Text(max = 20_000, lines = true)
            String views,

            @Schema(description = "Today in London where left out.", example = "2026-12-04") @NotInFuture @Nullable
            LocalDate involvedOn) {

        @Override
        public String toString() {
            return "FamilyRequest[not shown]";
        }
    }
}
