package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.sealed.Sealed;

/** What has happened in a Rapid Review. Kept for ever: add a record, never alter one. */
public sealed interface RapidReviewEvent extends CaseFact {

    /** The review stands, and its clock runs by the row of the policy table that {@code policy} names. */
    record Opened(
            CaseId caseId,
            String request,
            ReviewBasis basis,
            @Nullable LocalDate notifiedOn,
            LocalDate requiredOn,
            LocalDate openedOn,
            LocalDate dueOn,
            String policy)
            implements RapidReviewEvent {}

    /** The review was asked for although it stands already: it stands as it was opened, and the asker is told again. */
    record OpeningConfirmed(CaseId caseId, String request, ReviewBasis basis, LocalDate openedOn, LocalDate dueOn)
            implements RapidReviewEvent {}

    /** The review was not opened, for the rules named; it may be asked for again on corrected facts. */
    record OpeningRefused(
            CaseId caseId,
            String request,
            ReviewBasis basis,
            @Nullable LocalDate notifiedOn,
            LocalDate requiredOn,
            List<String> rules)
            implements RapidReviewEvent {}

    /** The panel was called together for the first time. */
    record PanelConvened(CaseId caseId, PanelMember chair, List<PanelMember> members, LocalDate meetingOn)
            implements RapidReviewEvent, Convening {}

    /** The panel or the day of its meeting was changed before it met; this replaces what was convened before. */
    record PanelReconvened(CaseId caseId, PanelMember chair, List<PanelMember> members, LocalDate meetingOn)
            implements RapidReviewEvent, Convening {}

    /** The panel met with its chair and the three statutory partners among those present. */
    record MeetingHeld(CaseId caseId, LocalDate heldOn, List<String> present) implements RapidReviewEvent {

        @Override
        public LocalDate happenedOn() {
            return heldOn;
        }
    }

    /** The panel chose one of the four outcomes open to it and gave its reasons; {@code recordedBy} put it on record. */
    record OutcomeDecided(
            CaseId caseId, ReviewOutcome outcome, LocalDate decidedOn, Sealed<PanelReasons> reasons, String recordedBy)
            implements RapidReviewEvent {

        @Override
        public LocalDate happenedOn() {
            return decidedOn;
        }
    }

    /** The chair signed the outcome off, so many working days after the review was due; 0 when none had passed. */
    record SignedOff(
            CaseId caseId,
            ReviewOutcome outcome,
            LocalDate decidedOn,
            LocalDate signedOffOn,
            String signedOffBy,
            LocalDate dueOn,
            int workingDaysLate)
            implements RapidReviewEvent {

        @Override
        public LocalDate happenedOn() {
            return signedOffOn;
        }
    }
}
