package org.safeguarding.review.learning.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OnDay;
import org.safeguarding.platform.request.OwnerRequest;
import org.safeguarding.platform.request.Text;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.learning.domain.LearningCommand.ExplainDelay;
import org.safeguarding.review.learning.domain.LearningCommand.Plan;
import org.safeguarding.review.learning.domain.LearningCommand.Recommend;
import org.safeguarding.review.learning.domain.LearningCommand.RecordFindings;
import org.safeguarding.review.learning.domain.LearningId;
import org.safeguarding.review.learning.domain.LearningKind;
import org.safeguarding.review.learning.domain.Recommendation;

/** What callers send about alternate learning; all words belong to one subject of the case. */
final class LearningRequests {

    private LearningRequests() {}

    /** Who learns what, in which way and until when. */
    @Schema(name = "LearningPlanRequest")
    record PlanRequest(
            @Schema(example = "SINGLE_AGENCY_REVIEW") @NotNull
            LearningKind kind,

            @NotNull @Valid OwnerRequest owner,

            @Schema(example = "Was the missed appointment followed up?") @Text(max = 20_000, lines = true)
            String questions,

            @Schema(example = "2026-12-18") @NotNull LocalDate dueOn,

            @Schema(description = "Today in London where left out.", example = "2026-10-02") @NotInFuture @Nullable
            LocalDate plannedOn) {

        Plan toCommand(CaseId caseId, long version, OnDay on) {
            return new Plan(
                    new LearningId(caseId),
                    version,
                    kind,
                    owner.toAffiliation(),
                    on.or(plannedOn),
                    dueOn,
                    sealed(caseId, questions));
        }

        @Override
        public String toString() {
            return "PlanRequest[not shown]";
        }
    }

    /** When it began. */
    @Schema(name = "LearningStartRequest")
    record StartRequest(
            @Schema(description = "Today in London where left out.", example = "2026-10-05") @NotInFuture @Nullable
            LocalDate startedOn) {}

    /** What was found. */
    @Schema(name = "LearningFindingsRequest")
    record FindingsRequest(
            @Schema(example = "Missed appointments were not followed up.") @Text(max = 20_000, lines = true)
            String findings,

            @Schema(description = "Today in London where left out.", example = "2026-12-11") @NotInFuture @Nullable
            LocalDate recordedOn) {

        RecordFindings toCommand(CaseId caseId, long version, OnDay on) {
            return new RecordFindings(new LearningId(caseId), version, on.or(recordedOn), sealed(caseId, findings));
        }

        @Override
        public String toString() {
            return "FindingsRequest[not shown]";
        }
    }

    /** What is recommended. */
    @Schema(name = "LearningRecommendationRequest")
    record RecommendationRequest(
            @Schema(example = "Every missed appointment of a child is followed up within two days.")
            @Text(max = 5_000, lines = true)
            String text,

            @Schema(description = "Today in London where left out.", example = "2026-12-11") @NotInFuture @Nullable
            LocalDate madeOn) {

        Recommend toCommand(CaseId caseId, long version, OnDay on) {
            return new Recommend(
                    new LearningId(caseId), version, on.or(madeOn), sealed(caseId, new Recommendation(text)));
        }

        @Override
        public String toString() {
            return "RecommendationRequest[not shown]";
        }
    }

    /** When it was closed. */
    @Schema(name = "LearningClosingRequest")
    record ClosingRequest(
            @Schema(description = "Today in London where left out.", example = "2026-12-15") @NotInFuture @Nullable
            LocalDate closedOn) {}

    /** Why it is late, until when it is done instead, and which agencies were told; never a person's name. */
    @Schema(name = "LearningDelayRequest")
    record DelayRequest(
            @Schema(example = "LATE_RETURN") @NotNull DelayReason reason,

            @Schema(example = "The records of the closed practice came late.") @Text(max = 10_000, lines = true)
            String text,

            @Schema(description = "Today or later.", example = "2027-01-15") @NotNull
            LocalDate newTarget,

            @Schema(description = "The agencies that were told of the delay.", example = "[\"ICB\"]")
            @NotEmpty
            @Size(max = 30)
            List<@NotNull Agency> told) {

        ExplainDelay toCommand(CaseId caseId, long version, LocalDate today) {
            return new ExplainDelay(
                    new LearningId(caseId),
                    version,
                    reason,
                    today,
                    newTarget,
                    told.stream().distinct().toList(),
                    sealed(caseId, text));
        }

        @Override
        public String toString() {
            return "DelayRequest[not shown]";
        }
    }

    private static <T> Sealed<T> sealed(CaseId caseId, T words) {
        return Sealed.of(SubjectId.of(caseId, "learning"), words);
    }
}
