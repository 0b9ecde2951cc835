package org.safeguarding.review.practicereview.domain;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;

/**
 * What may be asked of a practice review: one record per intention, in the order of the pathway. {@code version} is the
 * version of the review on which the caller decided; {@code on} is the day on which it happened.
 */
public sealed interface PracticeReviewCommand {

    /** The review that is meant. */
    PracticeReviewId review();

    /** The day on which it happened, in London. */
    LocalDate on();

    /** The account of the reviewer who asks; null where somebody else does. */
    default @Nullable String reviewer() {
        return null;
    }

    /** The safeguarding partner who decides; null where it is not a partner's to decide. */
    default @Nullable Agency partner() {
        return null;
    }

    /** The panel's decision for a local review was concluded; {@code request} names the telling, so that hearing it twice changes nothing. */
    record Commission(
            @TargetAggregateIdentifier PracticeReviewId review,
            String request,
            LocalDate decidedOn,
            LocalDate on,
            Involved involved)
            implements PracticeReviewCommand {}

    /** Another outcome was concluded, or the Rapid Review ended without one, so that there is nothing to review here any more. */
    record Discontinue(
            @TargetAggregateIdentifier PracticeReviewId review,
            @Nullable ReviewOutcome outcome,
            LocalDate decidedOn,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** Somebody declared a conflict of interest in the case, and is no independent reviewer of it. */
    record RecordConflict(@TargetAggregateIdentifier PracticeReviewId review, String account, LocalDate on)
            implements PracticeReviewCommand {}

    /** The day by which the review was to be done may be past: that is put on record once of each decision, and as long as it runs. */
    record MissDueDay(@TargetAggregateIdentifier PracticeReviewId review, LocalDate on)
            implements PracticeReviewCommand {}

    /** The partners appoint an independent reviewer, by the opaque name of an account. */
    record AppointReviewer(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Agency partner,
            String account,
            Affiliation affiliation,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** The partners appoint another reviewer in the place of the first. */
    record ReplaceReviewer(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Agency partner,
            String account,
            Affiliation affiliation,
            LocalDate on,
            Sealed<String> reason)
            implements PracticeReviewCommand {}

    /** The partners agree what the review looks at, or agree it anew before the fieldwork. */
    record AgreeTerms(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Agency partner,
            LocalDate on,
            Sealed<TermsOfReference> terms)
            implements PracticeReviewCommand {}

    /** The business unit records that the fieldwork has begun. */
    record BeginFieldwork(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** The reviewer hands in a version of the report: a file, named by the SHA-256 of its content. */
    record SubmitDraft(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            String reviewer,
            String hash,
            ReportFile file,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** The business unit sends the latest draft to those who check its facts; {@code hash} says which one it means, null where it does not say. */
    record SendFactCheck(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            @Nullable String hash,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** One safeguarding partner approves a version of the report, by its number; {@code hash} is that of what was read, null where it is not said. */
    record Approve(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Agency partner,
            int draft,
            @Nullable String hash,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** The business unit takes a copy of the approved report, to go to the recipient; {@code hash} is that of the bytes that are given out. */
    record DrawCopy(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Recipient recipient,
            String hash,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** The business unit sends copies of the approved report ahead, and states the planned day of publication. */
    record SendCopies(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Set<Recipient> to,
            LocalDate on,
            LocalDate publicationPlannedOn,
            LocalDate today)
            implements PracticeReviewCommand {

        public SendCopies {
            to = Set.copyOf(to);
        }
    }

    /** The business unit plans another day of publication. */
    record MovePublication(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate on,
            LocalDate publicationPlannedOn)
            implements PracticeReviewCommand {}

    /** The business unit makes the report, named by its hash, public; the file is its public copy, null where the approved version was recorded by its hash alone. */
    record Publish(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            String hash,
            @Nullable ReportFile file,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** One safeguarding partner agrees that the report is not published, and which improvements are published instead. */
    record Withhold(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            Agency partner,
            LocalDate on,
            Sealed<Withholding> withholding)
            implements PracticeReviewCommand {}

    /** The business unit takes a report that was public long enough out of publication. */
    record WithdrawReport(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate on,
            Sealed<String> reason)
            implements PracticeReviewCommand {}

    /** The review rests, for instance for a trial, and the Panel is told; its clock does not rest. */
    record Pause(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            DelayReason reason,
            LocalDate on,
            LocalDate panelToldOn,
            Sealed<String> words)
            implements PracticeReviewCommand {}

    /** The review goes on. */
    record Resume(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            LocalDate on)
            implements PracticeReviewCommand {}

    /** The review was or will be late: why, until when instead, and who was told. The missed day stays missed. */
    record ExplainDelay(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            DelayReason reason,
            LocalDate on,
            LocalDate newTarget,
            Set<Recipient> told,
            Sealed<String> words)
            implements PracticeReviewCommand {

        public ExplainDelay {
            told = Set.copyOf(told);
        }
    }

    /** A safeguarding partner asks in writing for progress or drafts (SI 2018/789, regulation 14); {@code partner} is null where the chair asks for the partnership. */
    record AskProgress(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            @Nullable Agency partner,
            LocalDate on,
            Sealed<String> words)
            implements PracticeReviewCommand {}

    /** The reviewer reports how the review goes, of one's own accord or in answer to the request of that number. */
    record ReportProgress(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            String reviewer,
            @Nullable Integer answers,
            LocalDate on,
            Sealed<String> words)
            implements PracticeReviewCommand {}

    /** The review recommends something; {@code reviewer} is null where the business unit records it. */
    record Recommend(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            @Nullable String reviewer,
            LocalDate on,
            Sealed<Recommendation> words)
            implements PracticeReviewCommand {}

    /** How the family took part; {@code reviewer} is null where the business unit records it. */
    record RecordFamilyInvolvement(
            @TargetAggregateIdentifier PracticeReviewId review,
            @TargetAggregateVersion @Nullable Long version,
            @Nullable String reviewer,
            LocalDate on,
            Sealed<FamilyInvolvement> involvement)
            implements PracticeReviewCommand {}
}
