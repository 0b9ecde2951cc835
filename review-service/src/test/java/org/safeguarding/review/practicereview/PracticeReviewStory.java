package org.safeguarding.review.practicereview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.practicereview.domain.FamilyInvolvement;
import org.safeguarding.review.practicereview.domain.Involved;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent;
import org.safeguarding.review.practicereview.domain.PracticeReviewEvent.*;
import org.safeguarding.review.practicereview.domain.Recipient;
import org.safeguarding.review.practicereview.domain.Recommendation;
import org.safeguarding.review.practicereview.domain.ReportFile;
import org.safeguarding.review.practicereview.domain.TermsOfReference;
import org.safeguarding.review.practicereview.domain.Withholding;

/** Alder's practice review, told in events: decided on 30 September 2026, published on 30 March 2027. Invented. */
public final class PracticeReviewStory {

    public static final CaseId CASE = CaseId.of("7c1e5a52-0a4e-4f0e-9d53-1f0a6f6f0a01");
    public static final LocalDate DECIDED_ON = LocalDate.of(2026, 9, 30);
    public static final LocalDate CONCLUDED_ON = LocalDate.of(2026, 10, 14);
    public static final LocalDate APPOINTED_ON = LocalDate.of(2026, 10, 20);
    public static final LocalDate AGREED_ON = LocalDate.of(2026, 11, 2);
    public static final LocalDate BEGUN_ON = LocalDate.of(2026, 11, 9);
    public static final LocalDate DRAFTED_ON = LocalDate.of(2027, 1, 29);
    public static final LocalDate CHECKED_ON = LocalDate.of(2027, 2, 8);
    public static final LocalDate APPROVED_ON = LocalDate.of(2027, 3, 8);
    public static final LocalDate COPIED_ON = LocalDate.of(2027, 3, 17);
    public static final LocalDate PUBLISHED_ON = LocalDate.of(2027, 3, 30);
    public static final LocalDate AVAILABLE_UNTIL = LocalDate.of(2028, 3, 30);
    public static final String REVIEWER = "reviewer-a";
    public static final Affiliation INDEPENDENT = new Affiliation(Agency.VOLUNTARY, Organisation.of("VOLUNTARY-1"));
    public static final Affiliation HOSPITAL = new Affiliation(Agency.ACUTE_TRUST, Organisation.of("RX0"));
    public static final Involved INVOLVED = new Involved(
            List.of(HOSPITAL),
            List.of(Agency.LOCAL_AUTHORITY, Agency.ICB, Agency.POLICE),
            List.of("chair", "panel-police"));
    public static final List<Recipient> REQUIRED = List.of(Recipient.NATIONAL_PANEL, Recipient.SECRETARY_OF_STATE);
    public static final String HASH = "a".repeat(64);
    public static final String OTHER_HASH = "b".repeat(64);
    public static final ReportFile FILE = new ReportFile(
            UUID.fromString("0d8f6f0a-6c3b-4f0e-9a51-3c1f2d7b9e10"), 48_213, "application/pdf", Scan.NOT_SCANNED);
    public static final ReportFile PUBLIC_FILE = new ReportFile(
            UUID.fromString("0d8f6f0a-6c3b-4f0e-9a51-3c1f2d7b9e11"), 48_213, "application/pdf", Scan.CLEAN);

    private PracticeReviewStory() {}

    public static <T> Sealed<T> sealed(T words) {
        return Sealed.of(SubjectId.of(CASE, "practice-review"), words);
    }

    public static TermsOfReference terms() {
        return new TermsOfReference(
                "How the agencies shared what they knew.",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 9, 7),
                "Both parents are met by the reviewer.");
    }

    public static Commissioned commissioned() {
        return new Commissioned(
                CASE, "concluded-1", DECIDED_ON, CONCLUDED_ON, LocalDate.of(2027, 3, 30), "LCSPR/2023-12-15", INVOLVED);
    }

    public static ClockRestarted restarted() {
        return new ClockRestarted(
                CASE,
                "concluded-2",
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2026, 11, 13),
                LocalDate.of(2027, 5, 12),
                "LCSPR/2023-12-15",
                INVOLVED);
    }

    public static Discontinued discontinued() {
        return new Discontinued(
                CASE, ReviewOutcome.NO_FURTHER_ACTION, LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 13));
    }

    public static DueDayMissed missed() {
        return new DueDayMissed(CASE, LocalDate.of(2027, 3, 30), LocalDate.of(2027, 3, 31));
    }

    public static ReviewerAppointed appointed() {
        return new ReviewerAppointed(CASE, REVIEWER, INDEPENDENT, APPOINTED_ON);
    }

    public static ConflictRecorded conflict(String person) {
        return new ConflictRecorded(CASE, person, APPOINTED_ON);
    }

    public static ReviewerReplaced replaced() {
        return new ReviewerReplaced(CASE, "reviewer-b", INDEPENDENT, BEGUN_ON, sealed("Illness."));
    }

    public static TermsAgreed agreed() {
        return new TermsAgreed(CASE, AGREED_ON, sealed(terms()));
    }

    public static FieldworkBegun begun() {
        return new FieldworkBegun(CASE, BEGUN_ON);
    }

    public static Drafted drafted() {
        return new Drafted(CASE, 1, HASH, DRAFTED_ON, FILE);
    }

    public static FactCheckSent checked() {
        return new FactCheckSent(CASE, 1, CHECKED_ON, HASH);
    }

    public static PartnerApproved approvedBy(Agency partner) {
        return new PartnerApproved(CASE, partner, 1, APPROVED_ON, HASH);
    }

    public static ReportApproved approved() {
        return new ReportApproved(CASE, 1, HASH, APPROVED_ON);
    }

    public static CopyDrawn drawnFor(Recipient recipient) {
        return new CopyDrawn(CASE, 1, HASH, recipient, COPIED_ON);
    }

    public static CopiesSent copied() {
        return new CopiesSent(CASE, REQUIRED, COPIED_ON, PUBLISHED_ON);
    }

    public static Published published() {
        return new Published(CASE, 1, HASH, PUBLISHED_ON, AVAILABLE_UNTIL, PUBLIC_FILE);
    }

    public static Withheld withheld() {
        return new Withheld(
                CASE, PUBLISHED_ON, AVAILABLE_UNTIL, withholding(), improvements("Handovers are now shared."));
    }

    public static WithholdingAgreed agreedToWithhold(Agency partner) {
        return new WithholdingAgreed(CASE, partner, PUBLISHED_ON, withholding());
    }

    /** Public, so under the key of the publication. */
    public static Sealed<String> improvements(String words) {
        return Sealed.of(SubjectId.of(CASE, "publication"), words);
    }

    private static Sealed<Withholding> withholding() {
        return sealed(new Withholding("It would name a sibling.", "Handovers are now shared."));
    }

    public static PublicationMoved moved() {
        return new PublicationMoved(CASE, COPIED_ON, LocalDate.of(2027, 4, 6));
    }

    public static WithdrawnFromPublication withdrawn() {
        return new WithdrawnFromPublication(CASE, AVAILABLE_UNTIL.plusDays(1), sealed("The year is over."));
    }

    public static Paused paused() {
        return new Paused(
                CASE, DelayReason.CRIMINAL_PROCEEDINGS, BEGUN_ON, BEGUN_ON.plusDays(1), sealed("The trial has begun."));
    }

    public static Resumed resumed() {
        return new Resumed(CASE, BEGUN_ON.plusDays(30));
    }

    public static DelayExplained explained() {
        return new DelayExplained(
                CASE,
                DelayReason.FAMILY_COURT,
                DRAFTED_ON,
                LocalDate.of(2027, 5, 1),
                List.of(Recipient.NATIONAL_PANEL),
                sealed("A judgment is awaited."));
    }

    public static ProgressAsked asked() {
        return new ProgressAsked(CASE, 1, Agency.POLICE, REVIEWER, DRAFTED_ON, sealed("Please send the draft."));
    }

    public static ProgressReported reported() {
        return new ProgressReported(CASE, 1, DRAFTED_ON, sealed("Nine of twelve people were met."));
    }

    public static RecommendationMade recommended() {
        return new RecommendationMade(CASE, 1, DRAFTED_ON, sealed(new Recommendation("Share handovers.")));
    }

    public static FamilyInvolved involved() {
        return new FamilyInvolved(
                CASE, BEGUN_ON, sealed(new FamilyInvolvement("Met twice.", "Nobody had asked them before.")));
    }

    /** The case up to the approval by all three partners, with the copies drawn that the law asks for. */
    public static List<Object> untilApproved() {
        return List.of(
                commissioned(),
                appointed(),
                agreed(),
                begun(),
                drafted(),
                checked(),
                approvedBy(Agency.LOCAL_AUTHORITY),
                approvedBy(Agency.ICB),
                approvedBy(Agency.POLICE),
                approved(),
                drawnFor(Recipient.NATIONAL_PANEL),
                drawnFor(Recipient.SECRETARY_OF_STATE));
    }

    /** One of each event. */
    public static PracticeReviewEvent[] everything() {
        return new PracticeReviewEvent[] {
            commissioned(),
            restarted(),
            missed(),
            discontinued(),
            conflict("partner-icb"),
            appointed(),
            replaced(),
            agreed(),
            begun(),
            drafted(),
            checked(),
            approvedBy(Agency.POLICE),
            approved(),
            drawnFor(Recipient.NATIONAL_PANEL),
            copied(),
            published(),
            withheld(),
            withdrawn(),
            paused(),
            resumed(),
            explained(),
            asked(),
            reported(),
            recommended(),
            involved(),
            moved(),
            agreedToWithhold(Agency.ICB)
        };
    }

    /** As they were stored before there were files, hashes at each step and a key of the publication. */
    public static PracticeReviewEvent[] ofTheFirstRevision() {
        return new PracticeReviewEvent[] {
            new Drafted(CASE, 1, HASH, DRAFTED_ON, null),
            new FactCheckSent(CASE, 1, CHECKED_ON, null),
            new PartnerApproved(CASE, Agency.POLICE, 1, APPROVED_ON, null),
            new Published(CASE, 1, HASH, PUBLISHED_ON, AVAILABLE_UNTIL, null),
            new Withheld(CASE, PUBLISHED_ON, AVAILABLE_UNTIL, withholding(), null)
        };
    }

    /** Sets of recipients, as a request names them. */
    public static Set<Recipient> required() {
        return Set.copyOf(REQUIRED);
    }
}
