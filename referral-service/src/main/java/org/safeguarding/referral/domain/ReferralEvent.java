package org.safeguarding.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.ReferralForm;

/** What has happened to a referral. Kept for ever: add a record, never alter one. */
public sealed interface ReferralEvent extends CaseFact {

    /**
     * A partner referred a serious case; {@code guidance} is the edition pinned to it. Nobody has judged it yet. The
     * organisation is absent from what was recorded before organisations of one kind were told apart.
     */
    record ReferralSubmitted(
            CaseId caseId,
            LocalDate receivedOn,
            Agency referringAgency,
            @Nullable Organisation referringOrganisation,
            String guidance,
            ReferralForm form)
            implements ReferralEvent {

        /** To whom alone of all referrers the case is open; to none where that cannot be told any more. */
        public @Nullable Affiliation referrer() {
            return referringOrganisation == null ? null : new Affiliation(referringAgency, referringOrganisation);
        }
    }

    /** The referrer read that 999 is called first. */
    record DangerAcknowledged(CaseId caseId, Instant acknowledgedAt) implements ReferralEvent {}

    /** A document was added to the case. */
    record DocumentAttached(CaseId caseId, Attachment attachment) implements ReferralEvent {}

    /** A scanner looked at an attachment after it had come. */
    record AttachmentScanned(CaseId caseId, UUID attachment, Scan scan) implements ReferralEvent {}

    /** A screening officer has the case, or nobody has. */
    record OfficerAssigned(CaseId caseId, @Nullable String officer) implements ReferralEvent {}

    /** Somebody's own practice is in question: the case is closed to that person from now on. */
    record ConflictDeclared(CaseId caseId, String person, LocalDate declaredOn) implements ReferralEvent, Conflict {}

    /** The same was declared in the review, which review-service told. */
    record ReviewConflictRecorded(CaseId caseId, String person, LocalDate declaredOn)
            implements ReferralEvent, Conflict {}

    /** The officer asked the referrer; no statutory clock pauses for it. */
    record InformationRequested(CaseId caseId, LocalDate askedOn, LocalDate answerDueOn, Sealed<String> questions)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return askedOn;
        }
    }

    /** The questions were answered. */
    record InformationAnswered(CaseId caseId, LocalDate answeredOn, Sealed<String> answer) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return answeredOn;
        }
    }

    /** From now on the case is screened under another edition of the guidance. */
    record GuidanceChanged(CaseId caseId, String from, String to, LocalDate changedOn, Sealed<String> reason)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return changedOn;
        }
    }

    /** Screening found that the case goes to a review. */
    record ReferralAccepted(CaseId caseId, String guidance, boolean notified, Screening screening)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return screening.screenedOn();
        }
    }

    /** Screening found the criteria not met; the decline waits for the chair's countersignature. */
    record DeclineProposed(CaseId caseId, String proposedBy, String guidance, Screening screening)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return screening.screenedOn();
        }
    }

    /** The chair countersigned: the referral is declined, with the feedback that its referrer hears. */
    record DeclineCountersigned(
            CaseId caseId, String countersignedBy, LocalDate countersignedOn, Sealed<String> feedback)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return countersignedOn;
        }
    }

    /** The chair did not countersign; the referral is screened on. */
    record DeclineSentBack(CaseId caseId, LocalDate sentBackOn, Sealed<String> reason) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return sentBackOn;
        }
    }

    /** A person confirmed that this is the same matter as an earlier case; its facts and its acknowledgement stay. */
    record MarkedDuplicate(CaseId caseId, CaseId original, LocalDate markedOn, Sealed<String> reason)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return markedOn;
        }
    }

    /** Another referral was confirmed to be about this case. */
    record SecondReferralLinked(CaseId caseId, CaseId second, LocalDate linkedOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return linkedOn;
        }
    }

    /** The case that this duplicate belongs to came further; its referrer hears of it without hearing of the other referral. */
    record OriginalDecided(
            CaseId caseId, ReferralState state, @Nullable ReviewOutcome outcome, LocalDate decidedOn)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return decidedOn;
        }
    }

    /** Another local authority notifies and reviews. */
    record MarkedOutOfArea(CaseId caseId, LocalDate markedOn, Sealed<OtherArea> area) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return markedOn;
        }
    }

    /** The referrer took the referral back. */
    record ReferralWithdrawn(CaseId caseId, LocalDate withdrawnOn, Sealed<String> reason) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return withdrawnOn;
        }
    }

    /** New information came about a referral that was declined, or closed without a review; what was decided before stays legible. */
    record ReferralReopened(CaseId caseId, LocalDate reopenedOn, Sealed<NewInformation> information)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return reopenedOn;
        }
    }

    /** The reopened referral is screened anew. */
    record ReturnedToScreening(CaseId caseId, LocalDate returnedOn, LocalDate laAwareOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return returnedOn;
        }
    }

    /** A clock was or will be missed, for this reason; the missed day stays missed. */
    record DelayExplained(
            CaseId caseId,
            String clock,
            String reason,
            LocalDate explainedOn,
            LocalDate newTarget,
            List<Agency> told,
            Sealed<String> words)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return explainedOn;
        }
    }

    /** A Rapid Review is required: on a notification, or by the partnership's own decision. It was asked for the first time. */
    record RapidReviewRequired(
            CaseId caseId, ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return requiredOn;
        }
    }

    /** No answer came in time, or the day of the notification was put right, so the Rapid Review was asked for again. */
    record RapidReviewAskedAgain(
            CaseId caseId,
            int timesAsked,
            ReviewBasis basis,
            @Nullable LocalDate notifiedOn,
            LocalDate requiredOn) implements ReferralEvent {}

    /** No answer came however often it was asked: an operator has to look. */
    record RapidReviewLeftUnanswered(CaseId caseId, int timesAsked) implements ReferralEvent {}

    /** The Rapid Review stands. */
    record RapidReviewOpened(CaseId caseId, LocalDate openedOn, LocalDate dueOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return openedOn;
        }
    }

    /** The Rapid Review was not opened; {@code rule} is the rule of review-service that forbade it. */
    record RapidReviewRefused(CaseId caseId, String rule) implements ReferralEvent {}

    /** The panel's outcome was signed off; signed off once more, after a reconsideration or a reopening, the last one stands. */
    record OutcomeRecorded(CaseId caseId, ReviewOutcome outcome, LocalDate decidedOn, LocalDate signedOffOn)
            implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return signedOffOn;
        }
    }

    /** The outcome of the Rapid Review is carried out. */
    record RapidReviewConcluded(CaseId caseId, ReviewOutcome outcome, LocalDate concludedOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return concludedOn;
        }
    }

    /** New information came, and the Rapid Review began anew. */
    record RapidReviewReopened(CaseId caseId, LocalDate reopenedOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return reopenedOn;
        }
    }

    /** The Rapid Review ended without an outcome, because the criteria are not met. */
    record RapidReviewDiscontinued(CaseId caseId, LocalDate discontinuedOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return discontinuedOn;
        }
    }

    /** Nothing more is to be done about this referral. */
    record ReferralClosed(CaseId caseId, LocalDate closedOn) implements ReferralEvent {

        @Override
        public LocalDate happenedOn() {
            return closedOn;
        }
    }
}
