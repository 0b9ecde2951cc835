package org.safeguarding.review.rapidreview;

import static org.safeguarding.review.rapidreview.RapidReviewWords.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.DelayReason;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.review.rapidreview.domain.ChaseStep;
import org.safeguarding.review.rapidreview.domain.PanelAnswer;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.*;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;
import org.safeguarding.review.rapidreview.domain.SafetyAction;
import org.safeguarding.review.rapidreview.domain.SafetyOwner;

/** Alder: one believable Rapid Review, told in commands and events. Invented, as every case here. */
public final class RapidReviewStory {

    public static final CaseId CASE = new CaseId(UUID.fromString("7c1e5a52-0a4e-4f0e-9d53-1f0a6f6f0a01"));
    public static final RapidReviewId REVIEW = new RapidReviewId(CASE);

    public static final LocalDate NOTIFIED = LocalDate.of(2026, 9, 10);
    public static final LocalDate REQUIRED = LocalDate.of(2026, 9, 10);
    public static final LocalDate OPENED = LocalDate.of(2026, 9, 11);
    public static final LocalDate MEETING = LocalDate.of(2026, 9, 24);
    public static final LocalDate DECISION = LocalDate.of(2026, 9, 25);
    public static final LocalDate SIGNATURE = LocalDate.of(2026, 9, 30);
    public static final LocalDate DUE = LocalDate.of(2026, 10, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    public static final String FIRST = "asked-first";
    public static final String AGAIN = "asked-again";
    public static final PanelMember CHAIR = new PanelMember("chair", Agency.PARTNERSHIP);
    public static final PanelMember SOCIAL_CARE = new PanelMember("panel-la", Agency.LOCAL_AUTHORITY);
    public static final PanelMember HEALTH = new PanelMember("panel-icb", Agency.ICB);
    public static final PanelMember POLICE = new PanelMember("panel-police", Agency.POLICE);
    public static final PanelMember SCHOOL = new PanelMember("panel-school", Agency.SCHOOL);
    public static final List<PanelMember> MEMBERS = List.of(SOCIAL_CARE, HEALTH, POLICE, SCHOOL);
    public static final List<String> PRESENT = List.of("chair", "panel-la", "panel-icb", "panel-police");
    public static final String SCREENER = "screener";
    public static final String REASONS = "The agencies saw the injuries apart from each other.";

    public static final Affiliation HOSPITAL = new Affiliation(Agency.ACUTE_TRUST, Organisation.of("RX0"));
    public static final Affiliation DENTIST = new Affiliation(Agency.COMMUNITY_HEALTH, Organisation.of("DX0"));
    public static final SafetyOwner OWNER = new SafetyOwner(HOSPITAL, LocalDate.of(2026, 9, 14));
    public static final LocalDate ASKED = LocalDate.of(2026, 9, 11);
    public static final LocalDate RETURN_DUE = LocalDate.of(2026, 9, 24);
    public static final LocalDate RETURNED = LocalDate.of(2026, 9, 22);
    public static final LocalDate PACK = LocalDate.of(2026, 9, 23);
    public static final LocalDate SENT = LocalDate.of(2026, 9, 30);
    public static final LocalDate ANSWERED = LocalDate.of(2026, 10, 9);
    public static final LocalDate LATER = LocalDate.of(2026, 10, 12);
    public static final String PACK_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private RapidReviewStory() {}

    public static Opened opened() {
        return new Opened(
                CASE,
                FIRST,
                ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION,
                NOTIFIED,
                REQUIRED,
                OPENED,
                DUE,
                "RR/2023-12-15");
    }

    public static Opened openedLocally() {
        return new Opened(CASE, FIRST, ReviewBasis.LOCAL_DECISION, null, REQUIRED, OPENED, DUE, "RR-LOCAL/2018-07-04");
    }

    public static OpeningConfirmed confirmed(String request) {
        return new OpeningConfirmed(CASE, request, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, OPENED, DUE);
    }

    public static OpeningRefused refused(String request) {
        return new OpeningRefused(
                CASE,
                request,
                ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION,
                null,
                REQUIRED,
                List.of("rapid-review/notification-is-dated"));
    }

    public static PanelConvened convened() {
        return new PanelConvened(CASE, CHAIR, MEMBERS, MEETING);
    }

    public static PanelReconvened reconvened(List<PanelMember> members, LocalDate meetingOn) {
        return new PanelReconvened(CASE, CHAIR, members, meetingOn);
    }

    public static NotificationFollowed followed(String request) {
        return new NotificationFollowed(CASE, request, NOTIFIED, DUE, "RR/2023-12-15");
    }

    public static NotificationRedated redated(String request, LocalDate notifiedOn, LocalDate dueOn) {
        return new NotificationRedated(CASE, request, notifiedOn, dueOn, "RR/2023-12-15");
    }

    public static Discontinued discontinued() {
        return new Discontinued(CASE, "found-not-met", LATER);
    }

    public static PanelTold panelTold() {
        return new PanelTold(CASE, LATER);
    }

    public static AgencyAsked asked() {
        return asked(HOSPITAL);
    }

    public static AgencyAsked asked(Affiliation agency) {
        return new AgencyAsked(CASE, ASKED, agency, "lead-hospital", scope(), RETURN_DUE);
    }

    public static ReturnSubmitted submitted(int version) {
        return new ReturnSubmitted(
                CASE, RETURNED, HOSPITAL, version, false, sealed("return-rx0", answer()), "lead-hospital");
    }

    public static ReturnMissing missing() {
        return missing(HOSPITAL);
    }

    public static ReturnMissing missing(Affiliation agency) {
        return new ReturnMissing(CASE, RETURNED, agency, words());
    }

    public static ReturnChased chased(ChaseStep step) {
        return new ReturnChased(CASE, RETURN_DUE, HOSPITAL, "lead-hospital", step, RETURN_DUE);
    }

    public static SharedWithAgencies shared() {
        return new SharedWithAgencies(CASE, RETURNED, words());
    }

    public static NarrativeWritten narrated(int version) {
        return new NarrativeWritten(CASE, RETURNED, version, sealed("panel-narrative", narrative()), SCREENER);
    }

    public static NotificationReferenceRecorded referred() {
        return new NotificationReferenceRecorded(CASE, ASKED, reference());
    }

    public static PackCompleted packed() {
        return new PackCompleted(CASE, PACK);
    }

    public static MeetingSet meetingSet() {
        return meetingSet(1, MEETING, List.of());
    }

    public static MeetingSet meetingSet(int invitation, LocalDate meetingOn, List<String> released) {
        return new MeetingSet(
                CASE,
                invitation,
                meetingOn,
                null,
                null,
                List.of("chair", "panel-icb", "panel-la", "panel-police", "panel-school"),
                released);
    }

    /** The second invitation, on which the school's member is no more. */
    public static MeetingSet schoolReleased(LocalDate meetingOn) {
        var rest = List.of("chair", "panel-icb", "panel-la", "panel-police");
        return new MeetingSet(CASE, 2, meetingOn, null, null, rest, List.of("panel-school"));
    }

    public static MeetingCancelled meetingCancelled() {
        return new MeetingCancelled(
                CASE,
                PACK,
                2,
                MEETING,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                List.of("chair", "panel-icb", "panel-la", "panel-police", "panel-school"));
    }

    public static InterestsDeclared declared(String person, boolean conflict) {
        return new InterestsDeclared(CASE, MEETING, person, conflict);
    }

    public static ReferralConflictRecorded declaredAtReferral(String person) {
        return new ReferralConflictRecorded(CASE, MEETING, person);
    }

    public static MeetingHeld met() {
        return new MeetingHeld(CASE, MEETING, PRESENT);
    }

    public static PositionTaken position(PanelMember member, ReviewOutcome outcome) {
        return new PositionTaken(CASE, MEETING, member.member(), member.agency(), outcome, words());
    }

    public static SplitEscalated escalated() {
        return new SplitEscalated(CASE, DECISION, words());
    }

    public static EscalationAnswered escalationAnswered(ReviewOutcome outcome) {
        return new EscalationAnswered(CASE, DECISION, outcome, words());
    }

    public static OutcomeReasoned reasoned() {
        return new OutcomeReasoned(CASE, DECISION, reasoning());
    }

    public static OutcomeDecided decided(ReviewOutcome outcome) {
        return decided(outcome, SCREENER);
    }

    public static OutcomeDecided decided(ReviewOutcome outcome, String recordedBy) {
        return new OutcomeDecided(CASE, outcome, DECISION, reasons(REASONS), recordedBy);
    }

    public static SignedOff signedOff(ReviewOutcome outcome, LocalDate signedOffOn, int workingDaysLate) {
        return new SignedOff(CASE, outcome, DECISION, signedOffOn, CHAIR.member(), DUE, workingDaysLate);
    }

    public static SentToPanel sent() {
        return new SentToPanel(CASE, SENT, PACK_HASH);
    }

    public static PanelResponded responded(PanelAnswer answer) {
        return new PanelResponded(CASE, ANSWERED, answer, words());
    }

    public static PanelAnswered panelAnswered() {
        return new PanelAnswered(CASE, LATER, words());
    }

    public static ReconsiderationBegun reconsidered() {
        return new ReconsiderationBegun(CASE, LATER, words());
    }

    public static OutcomeUpheld upheld() {
        return new OutcomeUpheld(CASE, LATER, words());
    }

    public static Concluded concluded(ReviewOutcome outcome, LocalDate concludedOn) {
        return new Concluded(CASE, outcome, DECISION, concludedOn);
    }

    public static SafetyActionRecorded safetyRecorded(@Nullable SafetyOwner owner) {
        return new SafetyActionRecorded(
                CASE, ASKED, 1, sealed("safety", new SafetyAction("The siblings are seen.")), owner);
    }

    public static SafetyActionAssigned safetyAssigned() {
        return new SafetyActionAssigned(CASE, ASKED, 1, OWNER);
    }

    public static SafetyActionMissed safetyMissed() {
        return new SafetyActionMissed(CASE, OWNER.dueOn().plusDays(1), 1, OWNER);
    }

    public static SafetyActionCompleted safetyCompleted() {
        return new SafetyActionCompleted(CASE, RETURNED, 1);
    }

    public static RecommendationMade recommended() {
        return new RecommendationMade(CASE, 1, DECISION, recommendation());
    }

    public static DelayExplained explained() {
        return new DelayExplained(CASE, DECISION, DelayReason.LATE_RETURN, words(), LATER, List.of(Agency.ICB));
    }

    public static ReviewReopened reopened() {
        return new ReviewReopened(CASE, LATER, information());
    }
}
