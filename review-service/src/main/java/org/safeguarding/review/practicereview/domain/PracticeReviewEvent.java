package org.safeguarding.review.practicereview.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.CaseFact;
import org.safeguarding.platform.sealed.Sealed;

/** What has happened in a practice review. Kept for ever: add a record, never alter one. */
public sealed interface PracticeReviewEvent extends CaseFact {

    /** The day on which it happened; each event of this page states one. */
    @Override
    default LocalDate happenedOn() {
        return switch (this) {
            case Commissioned event -> event.commissionedOn();
            case ClockRestarted event -> event.restartedOn();
            case DueDayMissed event -> event.noticedOn();
            case Discontinued event -> event.discontinuedOn();
            case ConflictRecorded event -> event.declaredOn();
            case ReviewerAppointed event -> event.appointedOn();
            case ReviewerReplaced event -> event.replacedOn();
            case TermsAgreed event -> event.agreedOn();
            case FieldworkBegun event -> event.begunOn();
            case Drafted event -> event.draftedOn();
            case FactCheckSent event -> event.sentOn();
            case PartnerApproved event -> event.approvedOn();
            case ReportApproved event -> event.approvedOn();
            case CopyDrawn event -> event.drawnOn();
            case CopiesSent event -> event.sentOn();
            case PublicationMoved event -> event.movedOn();
            case Published event -> event.publishedOn();
            case WithholdingAgreed event -> event.agreedOn();
            case Withheld event -> event.withheldOn();
            case WithdrawnFromPublication event -> event.withdrawnOn();
            case Paused event -> event.pausedOn();
            case Resumed event -> event.resumedOn();
            case DelayExplained event -> event.explainedOn();
            case ProgressAsked event -> event.askedOn();
            case ProgressReported event -> event.reportedOn();
            case RecommendationMade event -> event.madeOn();
            case FamilyInvolved event -> event.involvedOn();
        };
    }

    /** The review stands, and its six months run from the panel's decision by the row of the policy table that {@code policy} names; also where one that was discontinued is decided for again. */
    record Commissioned(
            CaseId caseId,
            String request,
            LocalDate decidedOn,
            LocalDate commissionedOn,
            LocalDate dueOn,
            String policy,
            Involved involved)
            implements PracticeReviewEvent {}

    /** The panel reconsidered and decided for the review anew: its months run from the new decision, and what was missed before stays missed. */
    record ClockRestarted(
            CaseId caseId,
            String request,
            LocalDate decidedOn,
            LocalDate restartedOn,
            LocalDate dueOn,
            String policy,
            Involved involved)
            implements PracticeReviewEvent {}

    /** The day by which the review was to be done was past; a pause had not stopped its clock. */
    record DueDayMissed(CaseId caseId, LocalDate dueOn, LocalDate noticedOn) implements PracticeReviewEvent {}

    /** Another outcome was decided, or the Rapid Review ended without one ({@code outcome} is null then), so that the review ended without a report. */
    record Discontinued(CaseId caseId, @Nullable ReviewOutcome outcome, LocalDate decidedOn, LocalDate discontinuedOn)
            implements PracticeReviewEvent {}

    /** Somebody declared a conflict of interest in the case after the review was commissioned: they are not independent of it. */
    record ConflictRecorded(CaseId caseId, String person, LocalDate declaredOn) implements PracticeReviewEvent {}

    /** An independent reviewer was appointed. */
    record ReviewerAppointed(CaseId caseId, String reviewer, Affiliation affiliation, LocalDate appointedOn)
            implements PracticeReviewEvent {}

    /** Another reviewer took the place of the one before. */
    record ReviewerReplaced(
            CaseId caseId, String reviewer, Affiliation affiliation, LocalDate replacedOn, Sealed<String> reason)
            implements PracticeReviewEvent {}

    /** The terms of reference were agreed; the last ones agreed hold. */
    record TermsAgreed(CaseId caseId, LocalDate agreedOn, Sealed<TermsOfReference> terms)
            implements PracticeReviewEvent {}

    /** The reviewer began to read and to speak with people. */
    record FieldworkBegun(CaseId caseId, LocalDate begunOn) implements PracticeReviewEvent {}

    /** A version of the report was handed in, of which {@code hash} is the SHA-256; it begins its fact check and its approvals anew. In the first revision of this form there was no file. */
    @Revision("2")
    record Drafted(
            CaseId caseId,
            int draft,
            String hash,
            LocalDate draftedOn,
            @Nullable ReportFile file) implements PracticeReviewEvent {}

    /** The version was sent to those who check its facts. The first revision of this form names it by its number alone. */
    @Revision("2")
    record FactCheckSent(
            CaseId caseId,
            int draft,
            LocalDate sentOn,
            @Nullable String hash) implements PracticeReviewEvent {}

    /** One of the three safeguarding partners approved the version. The first revision of this form names it by its number alone. */
    @Revision("2")
    record PartnerApproved(
            CaseId caseId,
            Agency partner,
            int draft,
            LocalDate approvedOn,
            @Nullable String hash) implements PracticeReviewEvent {}

    /** All three safeguarding partners have approved the same version: it is the report. */
    record ReportApproved(CaseId caseId, int draft, String hash, LocalDate approvedOn) implements PracticeReviewEvent {}

    /** A copy of the approved version was given out, to go to the recipient; the actor of the event is who took it. */
    record CopyDrawn(CaseId caseId, int draft, String hash, Recipient recipient, LocalDate drawnOn)
            implements PracticeReviewEvent {}

    /** Copies of the report went ahead of its publication, with the day that is planned for it. */
    record CopiesSent(CaseId caseId, List<Recipient> to, LocalDate sentOn, LocalDate publicationPlannedOn)
            implements PracticeReviewEvent {}

    /** Another day is planned for the publication; the copies that are out stay out. */
    record PublicationMoved(CaseId caseId, LocalDate movedOn, LocalDate publicationPlannedOn)
            implements PracticeReviewEvent {}

    /** The report is public, and stays so at least until the day that {@code availableUntil} names; the file is the public copy. In the first revision of this form there was none. */
    @Revision("2")
    record Published(
            CaseId caseId,
            int draft,
            String hash,
            LocalDate publishedOn,
            LocalDate availableUntil,
            @Nullable ReportFile file)
            implements PracticeReviewEvent {}

    /** One of the three safeguarding partners agreed that the report is not published, and why; what each said stays. */
    record WithholdingAgreed(CaseId caseId, Agency partner, LocalDate agreedOn, Sealed<Withholding> withholding)
            implements PracticeReviewEvent {}

    /** All three partners have agreed: the improvements are published instead of the report, and stay public like one, under the key of the publication. In the first revision of this form they were in {@code withholding} alone. */
    @Revision("2")
    record Withheld(
            CaseId caseId,
            LocalDate withheldOn,
            LocalDate availableUntil,
            Sealed<Withholding> withholding,
            @Nullable Sealed<String> improvements)
            implements PracticeReviewEvent {}

    /** The report is no longer public. */
    record WithdrawnFromPublication(CaseId caseId, LocalDate withdrawnOn, Sealed<String> reason)
            implements PracticeReviewEvent {}

    /** The review rests and the national Panel was told; no clock stops for it. */
    record Paused(CaseId caseId, DelayReason reason, LocalDate pausedOn, LocalDate panelToldOn, Sealed<String> words)
            implements PracticeReviewEvent {}

    /** The review goes on. */
    record Resumed(CaseId caseId, LocalDate resumedOn) implements PracticeReviewEvent {}

    /** Why the review is late or will be, until when it will be done instead, and who was told; the missed day stays missed. */
    record DelayExplained(
            CaseId caseId,
            DelayReason reason,
            LocalDate explainedOn,
            LocalDate newTarget,
            List<Recipient> told,
            Sealed<String> words)
            implements PracticeReviewEvent {}

    /** A safeguarding partner, or the chair for the partnership, asked in writing for progress or drafts (SI 2018/789, regulation 14); the number counts the requests from 1. */
    record ProgressAsked(
            CaseId caseId, int number, Agency askedBy, String reviewer, LocalDate askedOn, Sealed<String> words)
            implements PracticeReviewEvent {}

    /** The reviewer reported how the review goes; {@code answers} is the number of the request that this answers, if one was made. */
    record ProgressReported(CaseId caseId, @Nullable Integer answers, LocalDate reportedOn, Sealed<String> words)
            implements PracticeReviewEvent {}

    /** The review recommended something; the number counts its recommendations from 1. */
    record RecommendationMade(CaseId caseId, int number, LocalDate madeOn, Sealed<Recommendation> words)
            implements PracticeReviewEvent {}

    /** The family took part, or it was recorded why it did not. */
    record FamilyInvolved(CaseId caseId, LocalDate involvedOn, Sealed<FamilyInvolvement> involvement)
            implements PracticeReviewEvent {}
}
