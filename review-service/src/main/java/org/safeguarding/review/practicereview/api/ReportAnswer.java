package org.safeguarding.review.practicereview.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.review.practicereview.domain.CopyNotice;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;
import org.safeguarding.review.practicereview.domain.Recipient;
import org.safeguarding.review.practicereview.domain.Withholding;
import org.safeguarding.review.practicereview.view.PracticeReviewSheet;

/** What a practice review shows of its report. */
final class ReportAnswer {

    private ReportAnswer() {}

    /** A version of the report: when it came, whether its facts were checked, and by whom it was approved. */
    @Schema(name = "PracticeReviewDraft")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Draft(
            @Schema(example = "1") int draft,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash,

            @Schema(
                    description = "In bytes; absent where the version was recorded by its hash alone.",
                    example = "48213")
            @Nullable
            Long size,

            @Schema(
                    description = "Where the version is to be read; absent where it was recorded by its hash alone.",
                    example = "/practice-reviews/7c1e5a52-0a4e-4f0e-9d53-1f0a6f6f0a01/drafts/1/file")
            @Nullable
            String file,

            @Schema(example = "2027-01-29") LocalDate draftedOn,
            @Schema(example = "2027-02-08") @Nullable LocalDate factCheckSentOn,

            @Schema(example = "[\"LOCAL_AUTHORITY\", \"ICB\", \"POLICE\"]")
            List<Agency> approvedBy,

            @Schema(description = "Once all three partners have approved it.", example = "2027-03-08") @Nullable
            LocalDate approvedOn) {

        static List<Draft> allOf(PracticeReviewSheet sheet) {
            return sheet.all(Drafted.class).map(draft -> of(draft, sheet)).toList();
        }

        private static Draft of(Drafted one, PracticeReviewSheet sheet) {
            var file = one.file();
            return new Draft(
                    one.draft(),
                    one.hash(),
                    file == null ? null : file.size(),
                    file == null ? null : "/practice-reviews/" + one.caseId() + "/drafts/" + one.draft() + "/file",
                    one.draftedOn(),
                    sheet.all(FactCheckSent.class)
                            .filter(check -> check.draft() == one.draft())
                            .findFirst()
                            .map(FactCheckSent::sentOn)
                            .orElse(null),
                    sheet.all(PartnerApproved.class)
                            .filter(approval -> approval.draft() == one.draft())
                            .map(PartnerApproved::partner)
                            .toList(),
                    sheet.all(ReportApproved.class)
                            .filter(approval -> approval.draft() == one.draft())
                            .findFirst()
                            .map(ReportApproved::approvedOn)
                            .orElse(null));
        }
    }

    /** A copy of the approved report that was drawn, to go to a recipient. */
    @Schema(name = "PracticeReviewDrawnCopy")
    record Drawn(
            @Schema(example = "NATIONAL_PANEL") Recipient recipient,
            @Schema(example = "1") int draft,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String hash,

            @Schema(example = "2027-03-17") LocalDate drawnOn) {

        static Drawn of(CopyDrawn drawn) {
            return new Drawn(drawn.recipient(), drawn.draft(), drawn.hash(), drawn.drawnOn());
        }
    }

    /** Copies that went out ahead of publication. */
    @Schema(name = "PracticeReviewCopies")
    record Copies(
            @Schema(example = "[\"NATIONAL_PANEL\", \"SECRETARY_OF_STATE\"]")
            List<Recipient> to,

            @Schema(example = "2027-03-17") LocalDate sentOn,
            @Schema(example = "2027-03-30") LocalDate publicationPlannedOn) {

        static Copies of(CopiesSent sent) {
            return new Copies(sent.to(), sent.sentOn(), sent.publicationPlannedOn());
        }

        static @Nullable LocalDate earliestPublicationOn(PracticeReviewSheet sheet) {
            return sheet.copies()
                    .completeOn()
                    .flatMap(CopyNotice::earliestPublicationAfter)
                    .orElse(null);
        }
    }

    /** A partner's word that the report is not published; it takes all three. */
    @Schema(name = "PracticeReviewWithholdingAgreed")
    record Agreement(
            @Schema(example = "ICB") Agency partner,
            @Schema(example = "2027-03-30") LocalDate agreedOn,

            @Schema(oneOf = {Withholding.class, Erasure.class})
            Object withholding) {

        static Agreement of(WithholdingAgreed agreed) {
            return new Agreement(agreed.partner(), agreed.agreedOn(), Erasure.orDetail(agreed.withholding()));
        }
    }

    /** How the review ended: published, withheld or discontinued. */
    @Schema(name = "PracticeReviewEnding")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ending(
            @Schema(example = "2027-03-30") @Nullable LocalDate publishedOn,
            @Schema(example = "2028-03-30") @Nullable LocalDate availableUntil,
            @Schema(example = "2028-03-31") @Nullable LocalDate withdrawnOn,

            @Schema(
                    description = "Why the report is public no longer.",
                    oneOf = {String.class, Erasure.class},
                    example = "The year is over and the family has asked for it.")
            @Nullable
            Object withdrawalReason,

            @Schema(example = "2027-03-30") @Nullable LocalDate withheldOn,

            @Schema(oneOf = {Withholding.class, Erasure.class}) @Nullable
            Object withholding,

            @Schema(example = "2026-11-13") @Nullable LocalDate discontinuedOn,

            @Schema(description = "The outcome that took the review's place.", example = "NO_FURTHER_ACTION") @Nullable
            ReviewOutcome otherOutcome) {

        static @Nullable Ending of(PracticeReviewSheet sheet) {
            var published = sheet.last(Published.class);
            var withheld = sheet.last(Withheld.class);
            var withdrawn = sheet.last(WithdrawnFromPublication.class);
            var discontinued = sheet.last(Discontinued.class);
            if (published.isEmpty() && withheld.isEmpty() && discontinued.isEmpty()) {
                return null;
            }
            return new Ending(
                    published.map(Published::publishedOn).orElse(null),
                    published
                            .map(Published::availableUntil)
                            .or(() -> withheld.map(Withheld::availableUntil))
                            .orElse(null),
                    withdrawn.map(WithdrawnFromPublication::withdrawnOn).orElse(null),
                    withdrawn.map(one -> Erasure.orDetail(one.reason())).orElse(null),
                    withheld.map(Withheld::withheldOn).orElse(null),
                    withheld.map(one -> Erasure.orDetail(one.withholding())).orElse(null),
                    discontinued.map(Discontinued::discontinuedOn).orElse(null),
                    discontinued
                            .flatMap(one -> Optional.ofNullable(one.outcome()))
                            .orElse(null));
        }
    }
}
