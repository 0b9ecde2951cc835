package org.safeguarding.review.recommendation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Theme;
import org.safeguarding.platform.request.NotInFuture;
import org.safeguarding.platform.request.OwnerRequest;
import org.safeguarding.platform.request.Text;
import org.safeguarding.review.recommendation.domain.Evidence;
import org.safeguarding.review.recommendation.domain.Progress;

/** What callers send about a recommendation. */
final class RecommendationRequests {

    private RecommendationRequests() {}

    /** Who carries it out until when, and what it is about. */
    @Schema(name = "RecommendationAssignmentRequest")
    record AssignmentRequest(
            @NotNull @Valid OwnerRequest owner,

            @Schema(example = "[\"INFORMATION_SHARING\"]") @NotEmpty @Size(max = 17)
            List<@NotNull Theme> themes,

            @Schema(example = "2026-12-18") @NotNull LocalDate dueOn,

            @Schema(description = "Today in London where left out.", example = "2026-10-05") @NotInFuture @Nullable
            LocalDate assignedOn) {

        List<Theme> distinctThemes() {
            return themes.stream().distinct().sorted().toList();
        }
    }

    /** Who carries it out instead, and why. */
    @Schema(name = "RecommendationReassignmentRequest")
    record ReassignmentRequest(
            @NotNull @Valid OwnerRequest owner,

            @Schema(example = "The team moved to the community trust.") @Text(max = 5_000, lines = true)
            String reason,

            @Schema(description = "Today in London where left out.", example = "2026-11-02") @NotInFuture @Nullable
            LocalDate reassignedOn) {

        @Override
        public String toString() {
            return "ReassignmentRequest[not shown]";
        }
    }

    /** Until when it is to be done instead, and why. */
    @Schema(name = "RecommendationDueDateRequest")
    record DueDateRequest(
            @Schema(description = "Today or later.", example = "2027-01-29") @NotNull
            LocalDate dueOn,

            @Schema(example = "The training begins only in January.") @Text(max = 5_000, lines = true)
            String reason) {

        @Override
        public String toString() {
            return "DueDateRequest[not shown]";
        }
    }

    /** How it gets on, and what is done about it. */
    @Schema(name = "RecommendationProgressRequest")
    record ProgressRequest(
            @Schema(example = "The protocol is drafted.") @Text(max = 10_000, lines = true)
            String note,

            @Size(max = 50) @Nullable List<@NotNull @Valid ActionRequest> actions,

            @Schema(description = "Today in London where left out.", example = "2026-11-02") @NotInFuture @Nullable
            LocalDate reportedOn) {

        Progress toProgress() {
            return new Progress(
                    note,
                    actions == null
                            ? List.of()
                            : actions.stream().map(ActionRequest::toAction).toList());
        }

        @Override
        public String toString() {
            return "ProgressRequest[not shown]";
        }
    }

    /** One thing that is done about it. */
    @Schema(name = "RecommendationActionRequest")
    record ActionRequest(
            @Schema(example = "Train every response team.") @Text(max = 2_000, lines = true)
            String text,

            @Schema(example = "2026-11-30") @Nullable LocalDate dueOn,

            @Schema(description = "Whether it is done; false where left out.", example = "false") @Nullable
            Boolean done) {

        Progress.Action toAction() {
            return new Progress.Action(text.strip(), dueOn, Boolean.TRUE.equals(done));
        }

        @Override
        public String toString() {
            return "ActionRequest[not shown]";
        }
    }

    /** What shows that it was done. */
    @Schema(name = "RecommendationEvidenceRequest")
    record EvidenceRequest(
            @Schema(example = "An audit of forty strategy discussions.") @Text(max = 10_000, lines = true)
            String text,

            @Schema(description = "Where it is kept.", example = "AUDIT-2026-17")
            @Text(max = 200, optional = true)
            @Nullable
            String reference,

            @Schema(description = "Today in London where left out.", example = "2026-12-11") @NotInFuture @Nullable
            LocalDate givenOn) {

        Evidence toEvidence() {
            return new Evidence(text, reference);
        }

        @Override
        public String toString() {
            return "EvidenceRequest[not shown]";
        }
    }

    /** Why it is done: why evidence is returned or satisfies, or why a recommendation is not accepted. */
    @Schema(name = "RecommendationReasonRequest")
    record ReasonRequest(
            @Schema(example = "The audit covers one borough of three.") @Text(max = 5_000, lines = true)
            String reason,

            @Schema(description = "When; today in London where left out.", example = "2026-12-14")
            @NotInFuture
            @Nullable
            LocalDate on) {

        @Override
        public String toString() {
            return "ReasonRequest[not shown]";
        }
    }

    /** When it was closed. */
    @Schema(name = "RecommendationClosingRequest")
    record ClosingRequest(
            @Schema(description = "Today in London where left out.", example = "2026-12-18") @NotInFuture @Nullable
            LocalDate closedOn) {}
}
