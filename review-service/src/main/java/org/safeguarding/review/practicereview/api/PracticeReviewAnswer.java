package org.safeguarding.review.practicereview.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.review.practicereview.api.ReportAnswer.Agreement;
import org.safeguarding.review.practicereview.api.ReportAnswer.Copies;
import org.safeguarding.review.practicereview.api.ReportAnswer.Draft;
import org.safeguarding.review.practicereview.api.ReportAnswer.Drawn;
import org.safeguarding.review.practicereview.api.ReportAnswer.Ending;
import org.safeguarding.review.practicereview.domain.Involved;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;
import org.safeguarding.review.practicereview.domain.PracticeReviewState;
import org.safeguarding.review.practicereview.view.PracticeReviewSheet;

/** One practice review in JSON; what has not happened yet is absent, and words that were erased say so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PracticeReviewAnswer(
        CaseId caseId,
        PracticeReviewState state,
        boolean paused,
        @Schema(example = "2026-09-30") LocalDate decidedOn,
        @Schema(example = "2027-03-30") LocalDate dueOn,

        @Schema(description = "The day by which it was due first, whatever was decided later.", example = "2027-03-30")
        LocalDate firstDueOn,

        boolean overdue,

        @Schema(example = "[\"LOCAL_AUTHORITY\", \"ICB\", \"POLICE\"]")
        List<Agency> involved,

        @Nullable Reviewer reviewer,
        List<Succession> successions,
        ConductAnswer.@Nullable Terms terms,
        @Nullable @Schema(example = "2026-11-09") LocalDate fieldworkBegunOn,
        List<Draft> drafts,
        List<Drawn> drawnCopies,
        List<Copies> copies,

        @Schema(
                description = "The first day on which the report may be published, once the national Panel and the"
                        + " Secretary of State have their copies.",
                example = "2027-03-30")
        @Nullable
        LocalDate earliestPublicationOn,

        @Schema(description = "The day that is planned for its publication now.", example = "2027-03-30") @Nullable
        LocalDate publicationPlannedOn,

        List<Agreement> withholding,
        @Nullable Ending ending,
        List<ConductAnswer.Progress> progress,
        List<ConductAnswer.Recommended> recommendations,
        List<ConductAnswer.Family> familyInvolvement) {

    /** {@code withReasons} says whether the reader may know why a reviewer was replaced, which may be about their health. */
    static PracticeReviewAnswer of(PracticeReviewSheet sheet, LocalDate today, boolean withReasons) {
        var commissioned = sheet.last(Commissioned.class).orElseThrow();
        var restarted = sheet.last(ClockRestarted.class);
        var dueOn = restarted.map(ClockRestarted::dueOn).orElse(commissioned.dueOn());
        return new PracticeReviewAnswer(
                sheet.caseId(),
                sheet.state(),
                sheet.paused(),
                restarted.map(ClockRestarted::decidedOn).orElse(commissioned.decidedOn()),
                dueOn,
                ((Commissioned) sheet.history().getFirst()).dueOn(),
                sheet.state().isRunning() && dueOn.isBefore(today),
                sheet.involved().kinds(),
                Reviewer.of(sheet),
                sheet.all(ReviewerReplaced.class)
                        .map(replaced -> Succession.of(replaced, withReasons))
                        .toList(),
                sheet.last(TermsAgreed.class).map(ConductAnswer.Terms::of).orElse(null),
                sheet.last(FieldworkBegun.class).map(FieldworkBegun::begunOn).orElse(null),
                Draft.allOf(sheet),
                sheet.all(CopyDrawn.class).map(Drawn::of).toList(),
                sheet.all(CopiesSent.class).map(Copies::of).toList(),
                Copies.earliestPublicationOn(sheet),
                plannedOn(sheet),
                sheet.all(WithholdingAgreed.class).map(Agreement::of).toList(),
                Ending.of(sheet),
                ConductAnswer.Progress.allOf(sheet, today),
                sheet.all(RecommendationMade.class)
                        .map(ConductAnswer.Recommended::of)
                        .toList(),
                sheet.all(FamilyInvolved.class).map(ConductAnswer.Family::of).toList());
    }

    private static @Nullable LocalDate plannedOn(PracticeReviewSheet sheet) {
        LocalDate planned = null;
        for (var event : sheet.history()) {
            planned = switch (event) {
                case CopiesSent sent -> sent.publicationPlannedOn();
                case PublicationMoved moved -> moved.publicationPlannedOn();
                case Drafted drafted -> null;
                default -> planned;
            };
        }
        return planned;
    }

    /** That another reviewer took the place of the one before, and why. */
    @Schema(name = "PracticeReviewSuccession")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Succession(
            @Schema(example = "reviewer-b") String reviewer,
            @Schema(example = "2026-12-01") LocalDate appointedOn,

            @Schema(
                    description = "Why; absent for a reviewer.",
                    oneOf = {String.class, Erasure.class},
                    example = "The first reviewer has fallen ill.")
            @Nullable
            Object reason) {

        static Succession of(ReviewerReplaced replaced, boolean withReason) {
            return new Succession(
                    replaced.reviewer(),
                    replaced.replacedOn(),
                    withReason ? Erasure.orDetail(replaced.reason()) : null);
        }
    }

    /** Who carries the review out, since when. */
    @Schema(name = "PracticeReviewer")
    record Reviewer(
            @Schema(example = "reviewer-a") String reviewer,
            @Schema(example = "VOLUNTARY") Agency agency,
            @Schema(example = "VOLUNTARY-1") String organisation,
            @Schema(example = "2026-10-20") LocalDate appointedOn,

            @Schema(description = "Whether that still is so by what is known of the case now.", example = "true")
            boolean independent) {

        static @Nullable Reviewer of(PracticeReviewSheet sheet) {
            var involved = sheet.involved();
            return sheet.last(ReviewerReplaced.class)
                    .map(one -> of(one.reviewer(), one.affiliation(), one.replacedOn(), involved))
                    .or(() -> sheet.last(ReviewerAppointed.class)
                            .map(one -> of(one.reviewer(), one.affiliation(), one.appointedOn(), involved)))
                    .orElse(null);
        }

        private static Reviewer of(String account, Affiliation home, LocalDate since, Involved involved) {
            return new Reviewer(
                    account, home.agency(), home.organisation().code(), since, involved.isIndependent(account, home));
        }
    }
}
