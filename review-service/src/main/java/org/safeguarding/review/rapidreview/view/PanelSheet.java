package org.safeguarding.review.rapidreview.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.Stage;

/** One Rapid Review as its panel sees it; what has not happened yet is absent. */
public record PanelSheet(
        CaseId caseId,
        Stage stage,
        ReviewBasis basis,
        @Nullable LocalDate notifiedOn,
        LocalDate requiredOn,
        List<String> refusedBy,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable String policy,
        @Nullable Panel panel,
        @Nullable Meeting meeting,
        @Nullable Decision decision,
        @Nullable SignOff signOff) {

    /** Whether the account sits on this panel, now that it is convened as it is. */
    public boolean isReadBy(String account) {
        return panel != null
                && (panel.chair().equals(account)
                        || panel.members().stream().map(PanelMember::member).anyMatch(account::equals));
    }

    /** Whether the review runs past its due date. */
    public boolean overdue(LocalDate today) {
        return signOff == null && dueOn != null && dueOn.isBefore(today);
    }

    /** Who was called together, and for when. */
    public record Panel(String chair, List<PanelMember> members, LocalDate meetingOn) {}

    /** When the panel met, and who was there. */
    public record Meeting(LocalDate heldOn, List<String> present) {}

    /** What the panel chose and why. */
    public record Decision(
            ReviewOutcome outcome, LocalDate decidedOn, Sealed<PanelReasons> reasons, String recordedBy) {}

    /** The chair's signature and how late it came. */
    public record SignOff(LocalDate signedOffOn, String signedOffBy, int workingDaysLate) {}
}
