package org.safeguarding.referral.domain;

import static org.safeguarding.referral.domain.ReferralStory.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.platform.fact.Scan;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.referral.domain.ReferralCommand.*;
import org.safeguarding.referral.domain.ReferralEvent.*;
import org.safeguarding.referral.domain.Screening.Ground;
import org.safeguarding.referral.domain.Screening.Reasons;
import org.safeguarding.referral.domain.SeriousIncidentNotificationCommand.*;
import org.safeguarding.referral.domain.SeriousIncidentNotificationEvent.*;
import org.safeguarding.referral.domain.form.Findings;

/** What is asked of the invented case of {@link ReferralStory}, and what happens to it, on its way through screening. */
public final class CourseStory {

    public static final CaseId OTHER = CaseId.of("0b6a1c1e-7a5d-4c57-8d0c-3f1f5d1c2a11");
    public static final String OFFICER = "screener";
    public static final UUID DOCUMENT = UUID.fromString("7c0f2d8e-52a4-4c0b-9b1f-2a4c6e8f0a12");

    private CourseStory() {}

    public static Screening screening(LocalDate on, Findings findings) {
        return screening(on, findings, on, "Found so.", "Thank you; early help was offered.");
    }

    public static Screening screening(
            LocalDate on,
            Findings findings,
            @Nullable LocalDate conferredOn,
            @Nullable String rationale,
            @Nullable String feedback) {
        var ground = new Ground("The hospital's report.", "No accident explains it.");
        return new Screening(
                on,
                findings,
                conferredOn,
                sealed("screening", new Reasons(ground, ground, ground, rationale, feedback)));
    }

    public static Accept accept() {
        return accept(screening(SCREENED, BOTH_FOUND));
    }

    public static Accept accept(Screening screening) {
        return new Accept(REFERRAL, null, screening);
    }

    public static ProposeDecline propose() {
        return propose(screening(SCREENED, NONE_FOUND));
    }

    public static ProposeDecline propose(Screening screening) {
        return new ProposeDecline(REFERRAL, null, OFFICER, screening);
    }

    public static CountersignDecline countersign() {
        return new CountersignDecline(REFERRAL, null, "chair", SCREENED);
    }

    public static SendDeclineBack sendBack() {
        return new SendDeclineBack(REFERRAL, null, SCREENED, sealed("screening", "Ask the school first."));
    }

    public static RequestInformation ask() {
        return new RequestInformation(
                REFERRAL, null, RECEIVED, SCREENED, sealed("narrative", "Who was at home that evening?"));
    }

    public static AnswerInformation answer() {
        return new AnswerInformation(REFERRAL, null, RECEIVED, sealed("narrative", "The mother and an uncle."));
    }

    public static MarkDuplicate markDuplicate() {
        return new MarkDuplicate(REFERRAL, null, OTHER, SCREENED, sealed("screening", "The same NHS number."));
    }

    public static MarkOutOfArea markOutOfArea() {
        return new MarkOutOfArea(REFERRAL, null, SCREENED, otherArea());
    }

    public static Withdraw withdraw() {
        return new Withdraw(REFERRAL, null, SCREENED, sealed("narrative", "Sent twice."));
    }

    public static Reopen reopen() {
        return new Reopen(REFERRAL, null, SCREENED, newInformation());
    }

    public static ReturnToScreening returnToScreening() {
        return new ReturnToScreening(REFERRAL, null, SCREENED, RECEIVED);
    }

    public static Consider consider() {
        return new Consider(REFERRAL, null, Agency.LOCAL_AUTHORITY, AWARE, SCREENED);
    }

    public static Notify notifyOf(NotificationType type) {
        return new Notify(REFERRAL, null, Agency.LOCAL_AUTHORITY, type, NOTIFIED, NOTIFIED, SCREENED, reference());
    }

    public static DecideNotToNotify decideNotToNotify() {
        return new DecideNotToNotify(REFERRAL, null, Agency.LOCAL_AUTHORITY, SCREENED, rationale());
    }

    public static FindCriteriaNotMet findNotMet() {
        return new FindCriteriaNotMet(REFERRAL, null, Agency.LOCAL_AUTHORITY, SCREENED, SCREENED, rationale());
    }

    public static AmendNotification amend(NotificationType type) {
        return new AmendNotification(
                REFERRAL, null, Agency.LOCAL_AUTHORITY, type, AWARE, NOTIFIED, null, SCREENED, amendment());
    }

    public static ReferralAccepted accepted(boolean notified) {
        return new ReferralAccepted(CASE, "WT2023", notified, screening(SCREENED, BOTH_FOUND));
    }

    public static DeclineProposed proposed() {
        return new DeclineProposed(CASE, OFFICER, "WT2023", screening(SCREENED, NONE_FOUND));
    }

    public static DeclineCountersigned countersigned() {
        return new DeclineCountersigned(
                CASE, "chair", SCREENED, sealed("screening", "Thank you; early help was offered."));
    }

    public static DeclineSentBack sentBack() {
        return new DeclineSentBack(CASE, SCREENED, sealed("screening", "Ask the school first."));
    }

    public static InformationRequested asked() {
        return new InformationRequested(CASE, RECEIVED, SCREENED, sealed("narrative", "Who was at home that evening?"));
    }

    public static InformationAnswered answered() {
        return new InformationAnswered(CASE, RECEIVED, sealed("narrative", "The mother and an uncle."));
    }

    public static MarkedDuplicate duplicate() {
        return new MarkedDuplicate(CASE, OTHER, SCREENED, sealed("screening", "The same NHS number."));
    }

    public static MarkedOutOfArea outOfArea() {
        return new MarkedOutOfArea(CASE, SCREENED, otherArea());
    }

    public static ReferralWithdrawn withdrawn() {
        return new ReferralWithdrawn(CASE, SCREENED, sealed("narrative", "Sent twice."));
    }

    public static ReferralReopened reopened() {
        return new ReferralReopened(CASE, SCREENED, newInformation());
    }

    public static ReturnedToScreening returned() {
        return new ReturnedToScreening(CASE, SCREENED, RECEIVED);
    }

    public static RapidReviewRequired requiredLocally() {
        return new RapidReviewRequired(CASE, ReviewBasis.LOCAL_DECISION, null, SCREENED);
    }

    public static ConsiderationBegun considered() {
        return new ConsiderationBegun(CASE, AWARE, SCREENED);
    }

    public static NotificationSent sent(NotificationType type) {
        return new NotificationSent(CASE, type, AWARE, NOTIFIED, NOTIFIED, reference());
    }

    public static NotNotified notNotified() {
        return new NotNotified(CASE, SCREENED, rationale());
    }

    public static CriteriaFoundNotMet foundNotMet() {
        return new CriteriaFoundNotMet(CASE, SCREENED, SCREENED, rationale());
    }

    public static NotificationAmended amended(NotificationType type) {
        return new NotificationAmended(CASE, type, AWARE, NOTIFIED, null, SCREENED, amendment());
    }

    public static DangerAcknowledged acknowledged() {
        return new DangerAcknowledged(CASE, Instant.parse("2026-09-08T09:30:00Z"));
    }

    public static DocumentAttached attached() {
        return new DocumentAttached(
                CASE,
                new Attachment(
                        DOCUMENT,
                        "0".repeat(64),
                        2048,
                        "application/pdf",
                        Scan.NOT_SCANNED,
                        sealed("narrative", "scan.pdf")));
    }

    public static AttachmentScanned scanned() {
        return new AttachmentScanned(CASE, DOCUMENT, Scan.CLEAN);
    }

    public static OfficerAssigned assigned(@Nullable String officer) {
        return new OfficerAssigned(CASE, officer);
    }

    public static ConflictDeclared conflict(String person) {
        return new ConflictDeclared(CASE, person, SCREENED);
    }

    public static ReviewConflictRecorded conflictInReview(String person) {
        return new ReviewConflictRecorded(CASE, person, SIGNED_OFF);
    }

    public static GuidanceChanged guidanceChanged() {
        return new GuidanceChanged(
                CASE, "WT2023", "WT2018", SCREENED, sealed("screening", "It happened before the newer edition."));
    }

    public static SecondReferralLinked linked() {
        return new SecondReferralLinked(CASE, OTHER, SCREENED);
    }

    public static OriginalDecided originalDecided() {
        return new OriginalDecided(CASE, ReferralState.ACCEPTED, null, SCREENED);
    }

    public static DelayExplained delayExplained() {
        return new DelayExplained(
                CASE,
                "SIN",
                "LA_LATE",
                SCREENED,
                SCREENED.plusDays(7),
                List.of(Agency.POLICE, Agency.ICB),
                sealed("screening", "The duty desk was not staffed."));
    }

    private static Sealed<String> reference() {
        return sealed("notification", "SIN-2026-00042");
    }

    private static Sealed<String> rationale() {
        return sealed("notification", "The harm is not serious in the meaning of the Act.");
    }

    private static Sealed<Amendment> amendment() {
        return sealed("notification", new Amendment("SIN-2026-00042", "The child has died since."));
    }

    private static Sealed<OtherArea> otherArea() {
        return sealed("narrative", new OtherArea("Neighbouring Borough", "It happened there.", "NB-17"));
    }

    private static Sealed<NewInformation> newInformation() {
        return sealed("narrative", new NewInformation("Messages point to exploitation.", "Police"));
    }
}
