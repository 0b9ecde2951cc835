package org.safeguarding.review.rapidreview.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
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

    /** The panel or the day of its meeting was changed; this replaces what was convened before, and another panel meets anew. */
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

    /** The local review became one after a notification, which was sent later: from then on it has the clock of the notification, and the national Panel gets it. */
    record NotificationFollowed(CaseId caseId, String request, LocalDate on, LocalDate dueOn, String policy)
            implements Dated {}

    /** The day on which the notification was sent was put right: the clock of the review is counted from it, too, beside what was counted before. */
    record NotificationRedated(CaseId caseId, String request, LocalDate on, LocalDate dueOn, String policy)
            implements Dated {}

    /** The notified case was found not to meet the criteria: its review ended, and an outcome that it may have had is not carried out. */
    record Discontinued(CaseId caseId, String request, LocalDate on) implements Dated {}

    /** The national Panel was told that the review had ended because the criteria were not met. */
    record PanelTold(CaseId caseId, LocalDate on) implements Dated {}

    /** An agency was asked for its return by a day; its lead is an opaque account. */
    record AgencyAsked(
            CaseId caseId, LocalDate on, Affiliation agency, String lead, Sealed<Scope> scope, LocalDate dueOn)
            implements Dated {}

    /** An agency handed in a return, which is locked; a version after the first supersedes the one before it. A nil return tells that the agency knew nothing: it is an answer. */
    record ReturnSubmitted(
            CaseId caseId,
            LocalDate on,
            Affiliation agency,
            int version,
            boolean nil,
            Sealed<AgencyReturn> content,
            String by)
            implements Dated {}

    /** A return that was asked for does not come, and the panel goes on without it. */
    record ReturnMissing(CaseId caseId, LocalDate on, Affiliation agency, Sealed<Words> reason) implements Dated {}

    /** An outstanding return was chased; from the last rung on the chair of the panel hears of it. */
    record ReturnChased(CaseId caseId, LocalDate on, Affiliation agency, String lead, ChaseStep step, LocalDate dueOn)
            implements Dated {}

    /** The panel shared something with every agency that was asked. */
    record SharedWithAgencies(CaseId caseId, LocalDate on, Sealed<Words> words) implements Dated {}

    /** The panel wrote its part of the review's template; a version after the first supersedes the one before it. */
    record NarrativeWritten(CaseId caseId, LocalDate on, int version, Sealed<Narrative> narrative, String by)
            implements Dated {}

    /** The reference that the notification was given nationally is on record; of several the last one counts. */
    record NotificationReferenceRecorded(CaseId caseId, LocalDate on, Sealed<Words> reference) implements Dated {}

    /** What the panel will read is put together. */
    record PackCompleted(CaseId caseId, LocalDate on) implements Dated {}

    /**
     * The panel's meeting was set or moved. {@code invitation} counts the invitations of this review, so that a calendar
     * knows the latest; {@code at} is null where the hour is open, {@code endsAt} where the end is, as it was before ends were
     * kept; {@code released} were invited before and are no more.
     */
    record MeetingSet(
            CaseId caseId,
            int invitation,
            LocalDate meetingOn,
            @Nullable LocalTime at,
            @Nullable LocalTime endsAt,
            List<String> invited,
            List<String> released)
            implements RapidReviewEvent {}

    /** The meeting that was set does not take place. */
    record MeetingCancelled(
            CaseId caseId,
            LocalDate on,
            int invitation,
            LocalDate meetingOn,
            @Nullable LocalTime at,
            @Nullable LocalTime endsAt,
            List<String> invited)
            implements Dated {}

    /** Somebody declared whether their own practice is under review; a conflict closes the case to that person for good. */
    record InterestsDeclared(CaseId caseId, LocalDate on, String person, boolean conflict)
            implements Dated, Declaration {}

    /** Somebody declared at the desk of the referral that their own practice is under review, which closes this review to them as well. */
    record ReferralConflictRecorded(CaseId caseId, LocalDate on, String person) implements Dated, Declaration {

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** A member took a position for their agency. Positions are added, never replaced; the last one before the decision counts. */
    record PositionTaken(
            CaseId caseId, LocalDate on, String member, Agency agency, ReviewOutcome outcome, Sealed<Words> words)
            implements Dated {}

    /** A panel whose three partners differ went to the lead safeguarding partners. */
    record SplitEscalated(CaseId caseId, LocalDate on, Sealed<Words> question) implements Dated {}

    /** The lead safeguarding partners said which outcome it shall be. */
    record EscalationAnswered(CaseId caseId, LocalDate on, ReviewOutcome outcome, Sealed<Words> words)
            implements Dated {}

    /** How the panel read the criteria for the outcome that it decided on that day, and what else it considered. */
    record OutcomeReasoned(CaseId caseId, LocalDate on, Sealed<Reasoning> reasoning) implements Dated {}

    /** Something has to be done at once to keep a child safe; the number counts such actions from 1. */
    record SafetyActionRecorded(
            CaseId caseId,
            LocalDate on,
            int number,
            Sealed<SafetyAction> action,
            @Nullable SafetyOwner owner) implements Dated {}

    /** An immediate safety action has an owner and a day. */
    record SafetyActionAssigned(CaseId caseId, LocalDate on, int number, SafetyOwner owner) implements Dated {}

    /** The day by which the owner was to do an immediate safety action was past. */
    record SafetyActionMissed(CaseId caseId, LocalDate on, int number, SafetyOwner owner) implements Dated {}

    /** An immediate safety action was done. */
    record SafetyActionCompleted(CaseId caseId, LocalDate on, int number) implements Dated {}

    /** A clock was missed or will be, and this is why. What was missed stays missed. */
    record DelayExplained(
            CaseId caseId,
            LocalDate on,
            DelayReason reason,
            Sealed<Words> words,
            LocalDate newTarget,
            List<Agency> told)
            implements Dated {}

    /** The signed pack was sent to the national Panel; {@code pack} is its SHA-256. */
    record SentToPanel(CaseId caseId, LocalDate on, String pack) implements Dated {}

    /** The national Panel answered. */
    record PanelResponded(CaseId caseId, LocalDate on, PanelAnswer answer, Sealed<Words> words) implements Dated {}

    /** The national Panel's question was answered. */
    record PanelAnswered(CaseId caseId, LocalDate on, Sealed<Words> words) implements Dated {}

    /** The outcome is considered anew; the one that was decided stays beside the next. */
    record ReconsiderationBegun(CaseId caseId, LocalDate on, Sealed<Words> reason) implements Dated {}

    /** The outcome stands although the national Panel would have chosen another. */
    record OutcomeUpheld(CaseId caseId, LocalDate on, Sealed<Words> reasons) implements Dated {}

    /** The outcome stands and is carried out from here on: after the national Panel's answer, or at once for a local review. */
    record Concluded(CaseId caseId, ReviewOutcome outcome, LocalDate decidedOn, LocalDate concludedOn)
            implements RapidReviewEvent {

        @Override
        public LocalDate happenedOn() {
            return concludedOn;
        }
    }

    /** The panel recommended something to an agency; the number counts the recommendations of this review from 1. */
    record RecommendationMade(CaseId caseId, int number, LocalDate madeOn, Sealed<Recommendation> words)
            implements RapidReviewEvent {

        @Override
        public LocalDate happenedOn() {
            return madeOn;
        }
    }

    /** New information came and the review began anew; nothing before it is altered. */
    record ReviewReopened(CaseId caseId, LocalDate on, Sealed<NewInformation> information) implements Dated {}

    /** What happened on a day that is stated. */
    sealed interface Dated extends RapidReviewEvent {

        /** The day (Europe/London). */
        LocalDate on();

        @Override
        default LocalDate happenedOn() {
            return on();
        }
    }
}
