package org.safeguarding.review.rapidreview.view.sheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.fact.RecordedFact;
import org.safeguarding.review.rapidreview.domain.Stage;

/** One Rapid Review as its readers see it; what has not happened yet is absent, and nothing that was is overwritten. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewSheet(
        CaseId caseId,

        @Schema(description = "The sequence of its last fact; the answer's ETag.", example = "27")
        long version,

        @Schema(example = "SIGNED_OFF") Stage stage,
        @Schema(example = "SERIOUS_INCIDENT_NOTIFICATION") ReviewBasis basis,
        @Schema(example = "2026-09-10") @Nullable LocalDate notifiedOn,
        @Schema(example = "2026-09-10") LocalDate requiredOn,

        @Schema(description = "The rules that kept it from being opened.", example = "[]")
        List<String> refusedBy,

        @Schema(example = "2026-09-11") @Nullable LocalDate openedOn,
        @Schema(example = "2026-10-01") @Nullable LocalDate dueOn,

        @Schema(description = "The row of the policy table.", example = "RR/2023-12-15") @Nullable
        String policy,

        @Schema(
                description =
                        "What it rested on, from first to last: openings, refusals, a notification that followed.")
        List<Footing> footings,

        @Schema(description = "The reference of the notification; of several the last one counts.")
        List<Said> notificationReferences,

        List<AgencyShare> agencies,

        @Schema(description = "What the panel shared with the agencies that were asked.")
        List<Said> shared,

        @Schema(description = "Every version of the panel's narrative; the last one counts.")
        List<NarrativeVersion> narratives,

        @Schema(example = "2026-09-23") @Nullable LocalDate packReadyOn,
        @Nullable PanelSeats panel,

        @Schema(description = "The panels that were convened before it, the first one first.")
        List<PanelSeats> earlierPanels,

        @Schema(description = "The meeting that is set and has not been held.")
        Meetings.@Nullable Planned nextMeeting,

        List<Meetings.Cancelled> cancelledMeetings,
        List<Meetings.Held> meetings,
        List<Interests> interests,

        @Schema(description = "Every position in the order in which it was taken.")
        List<Position> positions,

        List<Escalation> escalations,

        @Schema(description = "Every decision; an earlier one stays beside a later one.")
        List<Decision> decisions,

        List<SignOff> signOffs,
        List<Delay> delays,
        List<Safety> safetyActions,

        @Schema(description = "What was sent to the national Panel.")
        List<Correspondence.Sending> sent,

        List<Correspondence.Answer> panelAnswers,

        @Schema(description = "What the national Panel's questions were answered.")
        List<Said> panelReplies,

        List<Said> reconsiderations,

        @Schema(description = "Why an outcome stands against the advice of the national Panel.")
        List<Said> upholdings,

        List<Correspondence.Conclusion> conclusions,
        List<Recommended> recommendations,
        List<Reopening> reopenings,

        @Schema(description = "When it ended because the criteria were not met.")
        List<Ending> endings,

        @JsonIgnore boolean signed) {

    /** The sheet of these facts, or empty where nobody has asked for a review. */
    public static Optional<ReviewSheet> of(List<RecordedFact> recorded) {
        return SheetFold.of(new Facts(recorded));
    }

    /** Whether the account sits on this panel, now that it is convened as it is. */
    public boolean isReadBy(String account) {
        return panel != null && panel.seats(account);
    }

    /** Whether the review, as it was opened last and is not signed off yet, runs past its due date on that day. */
    public boolean overdue(LocalDate today) {
        return !signed && stage != Stage.DISCONTINUED && dueOn != null && dueOn.isBefore(today);
    }

    /** What the panel wrote last of the case, if it wrote anything. */
    @JsonIgnore
    public Optional<NarrativeVersion> lastNarrative() {
        return narratives.isEmpty() ? Optional.empty() : Optional.of(narratives.getLast());
    }
}
