package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.sealed.Sealed;

/** What may be asked of the panel of a Rapid Review: its seats, its meeting, its positions, its outcome and the signature under it. */
public sealed interface PanelCommand {

    /** The review that is asked. */
    RapidReviewId review();

    /** The panel is called together, or together anew: its chair, its members, its day, and its hours (Europe/London) where they are known. */
    record ConvenePanel(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            PanelMember chair,
            List<PanelMember> members,
            LocalDate meetingOn,
            @Nullable LocalTime meetingAt,
            @Nullable LocalTime meetingEndsAt)
            implements PanelCommand {}

    /** The meeting that was set does not take place. */
    record CancelMeeting(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate cancelledOn)
            implements PanelCommand {}

    /** Somebody says whether their own practice, or anybody close to them, is under review. */
    record DeclareInterests(
            @TargetAggregateIdentifier RapidReviewId review, String person, boolean conflict, LocalDate declaredOn)
            implements PanelCommand {}

    /** Referral-service tells that somebody declared a conflict of interest there. */
    record RecordReferralConflict(@TargetAggregateIdentifier RapidReviewId review, String person, LocalDate declaredOn)
            implements PanelCommand {}

    /** Somebody records that the panel met, and who was there. */
    record RecordMeeting(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate heldOn,
            List<String> present,
            LocalDate today)
            implements PanelCommand, Step {

        @Override
        public LocalDate on() {
            return heldOn;
        }
    }

    /** A member states which outcome their agency holds right, and why. */
    record TakePosition(
            @TargetAggregateIdentifier RapidReviewId review,
            String member,
            ReviewOutcome outcome,
            Sealed<Words> words,
            LocalDate takenOn,
            LocalDate today)
            implements PanelCommand {}

    /** A panel whose three partners differ goes to the lead safeguarding partners. */
    record EscalateSplit(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Sealed<Words> question,
            LocalDate escalatedOn,
            LocalDate today)
            implements PanelCommand, Step {

        @Override
        public LocalDate on() {
            return escalatedOn;
        }
    }

    /** The lead safeguarding partners say which outcome it shall be. */
    record AnswerEscalation(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            ReviewOutcome outcome,
            Sealed<Words> words,
            LocalDate answeredOn,
            LocalDate today)
            implements PanelCommand, Step {

        @Override
        public LocalDate on() {
            return answeredOn;
        }
    }

    /** Somebody other than the chair records which of the four outcomes the panel chose, and why. */
    record DecideOutcome(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            ReviewOutcome outcome,
            LocalDate decidedOn,
            Sealed<PanelReasons> reasons,
            Sealed<Reasoning> reasoning,
            LocalDate today)
            implements PanelCommand, Step {

        @Override
        public LocalDate on() {
            return decidedOn;
        }
    }

    /** The chair of this panel signs the outcome off. */
    record SignOff(
            @TargetAggregateIdentifier RapidReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate signedOffOn,
            LocalDate today)
            implements PanelCommand, Step {

        @Override
        public LocalDate on() {
            return signedOffOn;
        }
    }
}
