package org.safeguarding.review.rapidreview.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.Stage;
import org.safeguarding.review.rapidreview.view.PanelSheet;

/** One Rapid Review in JSON; what has not happened yet is absent, and reasons that were erased say so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RapidReviewAnswer(
        CaseId caseId,
        Stage stage,
        ReviewBasis basis,
        @Nullable LocalDate notifiedOn,
        LocalDate requiredOn,
        List<String> refusedBy,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable String policy,
        boolean overdue,
        PanelSheet.@Nullable Panel panel,
        PanelSheet.@Nullable Meeting meeting,
        @Nullable Decision decision,
        PanelSheet.@Nullable SignOff signOff) {

    record Decision(ReviewOutcome outcome, LocalDate decidedOn, Reasons reasons, String recordedBy) {}

    /** The reasons' text, or what remains once it is erased; always exactly one of the two. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reasons(@Nullable String text, @Nullable Erasure erased) {}

    record Erasure(Instant at, String by, String basis) {}

    static RapidReviewAnswer of(PanelSheet sheet, LocalDate today) {
        return new RapidReviewAnswer(
                sheet.caseId(),
                sheet.stage(),
                sheet.basis(),
                sheet.notifiedOn(),
                sheet.requiredOn(),
                sheet.refusedBy(),
                sheet.openedOn(),
                sheet.dueOn(),
                sheet.policy(),
                sheet.overdue(today),
                sheet.panel(),
                sheet.meeting(),
                Optional.ofNullable(sheet.decision()).map(RapidReviewAnswer::of).orElse(null),
                sheet.signOff());
    }

    private static Decision of(PanelSheet.Decision decision) {
        return new Decision(
                decision.outcome(), decision.decidedOn(), unsealed(decision.reasons()), decision.recordedBy());
    }

    private static Reasons unsealed(Sealed<PanelReasons> reasons) {
        return switch (reasons) {
            case Sealed.Known<PanelReasons> known -> new Reasons(known.known().text(), null);
            case Sealed.Erased<PanelReasons> gone -> new Reasons(null, new Erasure(gone.at(), gone.by(), gone.basis()));
        };
    }
}
