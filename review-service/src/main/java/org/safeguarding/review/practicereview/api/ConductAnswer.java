package org.safeguarding.review.practicereview.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.review.practicereview.domain.FamilyInvolvement;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;
import org.safeguarding.review.practicereview.domain.Recommendation;
import org.safeguarding.review.practicereview.domain.TermsOfReference;
import org.safeguarding.review.practicereview.view.PracticeReviewSheet;

/** What a practice review shows of how it is carried out. */
final class ConductAnswer {

    private ConductAnswer() {}

    /** The terms of reference that hold. */
    @Schema(name = "PracticeReviewTerms")
    record Terms(
            @Schema(example = "2026-11-02") LocalDate agreedOn,

            @Schema(oneOf = {TermsOfReference.class, Erasure.class})
            Object terms) {

        static Terms of(TermsAgreed agreed) {
            return new Terms(agreed.agreedOn(), Erasure.orDetail(agreed.terms()));
        }
    }

    /** A request for progress, or the reviewer's report. */
    @Schema(name = "PracticeReviewProgress")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            @Schema(example = "2027-01-29") LocalDate on,

            @Schema(description = "Who asked; absent where the reviewer reported.", example = "POLICE") @Nullable
            Agency askedBy,

            @Schema(description = "The number of the request, or of the one that is answered.", example = "1") @Nullable
            Integer request,

            @Schema(description = "Of a request, whether it waits for its answer.", example = "true") @Nullable
            Boolean open,

            @Schema(
                    oneOf = {String.class, Erasure.class},
                    example = "Nine of twelve practitioners have been met.")
            Object words) {

        static List<Progress> allOf(PracticeReviewSheet sheet, LocalDate today) {
            var open = sheet.monitoring(today).openRequests();
            return sheet.all(PracticeReviewEvent.class)
                    .<Progress>mapMulti((event, found) -> {
                        if (event instanceof ProgressAsked asked) {
                            found.accept(of(asked, open.contains(asked.number())));
                        } else if (event instanceof ProgressReported reported) {
                            found.accept(of(reported));
                        }
                    })
                    .toList();
        }

        private static Progress of(ProgressAsked asked, boolean open) {
            return new Progress(
                    asked.askedOn(), asked.askedBy(), asked.number(), open, Erasure.orDetail(asked.words()));
        }

        private static Progress of(ProgressReported reported) {
            return new Progress(
                    reported.reportedOn(), null, reported.answers(), null, Erasure.orDetail(reported.words()));
        }
    }

    /** A recommendation of the review. */
    @Schema(name = "PracticeReviewRecommendation")
    record Recommended(
            @Schema(example = "1") int number,
            @Schema(example = "2027-01-29") LocalDate madeOn,

            @Schema(oneOf = {Recommendation.class, Erasure.class})
            Object recommendation) {

        static Recommended of(RecommendationMade made) {
            return new Recommended(made.number(), made.madeOn(), Erasure.orDetail(made.words()));
        }
    }

    /** How the family took part. */
    @Schema(name = "PracticeReviewFamily")
    record Family(
            @Schema(example = "2026-12-04") LocalDate involvedOn,

            @Schema(oneOf = {FamilyInvolvement.class, Erasure.class})
            Object involvement) {

        static Family of(FamilyInvolved involved) {
            return new Family(involved.involvedOn(), Erasure.orDetail(involved.involvement()));
        }
    }
}
