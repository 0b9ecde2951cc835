package org.safeguarding.referral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.form.ReferralForm;

/**
 * What may be asked of a referral: one record per intention, in the order of the pathway. {@code version} is the version
 * of the case on which the caller decided; without one, whatever happened meanwhile is accepted.
 */
public sealed interface ReferralCommand {

    /** The referral that is meant. */
    ReferralId referral();

    /** A partner refers a serious case; it belongs to those whom the caller's token names. */
    record Submit(
            @TargetAggregateIdentifier ReferralId referral,
            LocalDate receivedOn,
            Affiliation referrer,
            ReferralForm form)
            implements ReferralCommand {}

    /** The referrer has read that 999 is called first where a child is in immediate danger. */
    record AcknowledgeDanger(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            Instant acknowledgedAt)
            implements ReferralCommand {}

    /** A document is added to the case; its bytes rest sealed elsewhere. */
    record Attach(@TargetAggregateIdentifier ReferralId referral, Attachment attachment) implements ReferralCommand {}

    /** A scanner has looked at an attachment, later than when it came. */
    record RecordScan(@TargetAggregateIdentifier ReferralId referral, UUID attachment, Scan scan)
            implements ReferralCommand {}

    /** A screening officer takes the case, is given it, or gives it back; {@code officer} is an opaque account. */
    record Assign(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            @Nullable String officer)
            implements ReferralCommand {}

    /** Somebody's own practice is in question, so the case is closed to that person. */
    record DeclareConflict(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            String person,
            LocalDate declaredOn)
            implements ReferralCommand {}

    /** Review-service tells that somebody declared a conflict of interest there. */
    record RecordReviewConflict(@TargetAggregateIdentifier ReferralId referral, String person, LocalDate declaredOn)
            implements ReferralCommand {}

    /** Somebody asks to be let in; changes nothing, and is answered with who referred the case. */
    record AskAdmission(@TargetAggregateIdentifier ReferralId referral) implements ReferralCommand {}

    /** The officer asks the referrer; the statutory clocks do not pause. */
    record RequestInformation(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate askedOn,
            LocalDate answerDueOn,
            Sealed<String> questions)
            implements ReferralCommand {}

    /** The referrer answers, or the officer records what was answered otherwise. */
    record AnswerInformation(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate answeredOn,
            Sealed<String> answer)
            implements ReferralCommand {}

    /** The case is screened under another edition of the guidance from now on. */
    record ChangeGuidance(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            String to,
            LocalDate changedOn,
            Sealed<String> reason)
            implements ReferralCommand {}

    /** The screening officer finds that the case goes to a review. */
    record Accept(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            Screening screening)
            implements ReferralCommand {}

    /** The screening officer finds the criteria not met; the chair has to countersign. */
    record ProposeDecline(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            String proposedBy,
            Screening screening)
            implements ReferralCommand {}

    /** The chair countersigns the proposed decline. */
    record CountersignDecline(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            String countersignedBy,
            LocalDate countersignedOn)
            implements ReferralCommand {}

    /** The chair does not countersign, and says why. */
    record SendDeclineBack(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate sentBackOn,
            Sealed<String> reason)
            implements ReferralCommand {}

    /** A person has confirmed that another case is about the same children and the same incident. */
    record MarkDuplicate(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            CaseId original,
            LocalDate markedOn,
            Sealed<String> reason)
            implements ReferralCommand {}

    /** Another referral is confirmed to be about this case: it is told in the same transaction, and may refuse. */
    record LinkSecondReferral(@TargetAggregateIdentifier ReferralId referral, CaseId second, LocalDate linkedOn)
            implements ReferralCommand {}

    /** The case that this duplicate belongs to has come further. */
    record RecordOriginalDecision(
            @TargetAggregateIdentifier ReferralId referral,
            ReferralState state,
            @Nullable ReviewOutcome outcome,
            LocalDate decidedOn)
            implements ReferralCommand {}

    /** Another local authority notifies and reviews, since it happened there. */
    record MarkOutOfArea(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate markedOn,
            Sealed<OtherArea> area)
            implements ReferralCommand {}

    /** The referrer takes the referral back. */
    record Withdraw(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate withdrawnOn,
            Sealed<String> reason)
            implements ReferralCommand {}

    /** New information came about a referral that was declined, or closed without a review. */
    record Reopen(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate reopenedOn,
            Sealed<NewInformation> information)
            implements ReferralCommand {}

    /** A reopened referral is screened anew, from the day on which the local authority became aware of what is new. */
    record ReturnToScreening(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate returnedOn,
            LocalDate laAwareOn)
            implements ReferralCommand {}

    /** A clock was or will be missed: the reason by its code and in words, a new target, and who was told. The missed day stays missed. */
    record ExplainDelay(
            @TargetAggregateIdentifier ReferralId referral,
            @TargetAggregateVersion @Nullable Long version,
            String clock,
            String reason,
            LocalDate explainedOn,
            LocalDate newTarget,
            List<Agency> told,
            Sealed<String> words)
            implements ReferralCommand {}

    /** The time to answer has passed since the {@code asked}-th asking: ask once more, or give up after {@code atMost}. */
    record AskAgain(@TargetAggregateIdentifier ReferralId referral, int asked, int atMost) implements ReferralCommand {}

    /** Review-service tells that the Rapid Review stands. */
    record RecordRapidReviewOpened(
            @TargetAggregateIdentifier ReferralId referral, ReviewBasis basis, LocalDate openedOn, LocalDate dueOn)
            implements ReferralCommand {}

    /** Review-service tells that it opens no Rapid Review, and by which of its rules. */
    record RecordRapidReviewRefused(
            @TargetAggregateIdentifier ReferralId referral, String rule) implements ReferralCommand {}

    /** Review-service tells the panel's outcome, signed off by the independent chair. */
    record RecordOutcome(
            @TargetAggregateIdentifier ReferralId referral,
            ReviewOutcome outcome,
            LocalDate decidedOn,
            LocalDate signedOffOn)
            implements ReferralCommand {}

    /** Review-service tells that the outcome stands and is carried out. */
    record RecordRapidReviewConcluded(
            @TargetAggregateIdentifier ReferralId referral, ReviewOutcome outcome, LocalDate concludedOn)
            implements ReferralCommand {}

    /** Review-service tells that a Rapid Review that had ended began anew. */
    record RecordRapidReviewReopened(
            @TargetAggregateIdentifier ReferralId referral, LocalDate reopenedOn) implements ReferralCommand {}

    /** Review-service tells that the Rapid Review ended without an outcome. */
    record RecordRapidReviewDiscontinued(
            @TargetAggregateIdentifier ReferralId referral, LocalDate discontinuedOn) implements ReferralCommand {}
}
