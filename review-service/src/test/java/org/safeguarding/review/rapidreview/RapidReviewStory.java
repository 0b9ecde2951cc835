package org.safeguarding.review.rapidreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.contracts.ReviewBasis;
import org.safeguarding.contracts.ReviewOutcome;
import org.safeguarding.platform.fact.Who;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.review.rapidreview.domain.PanelMember;
import org.safeguarding.review.rapidreview.domain.PanelReasons;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.ConvenePanel;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.DecideOutcome;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.Open;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.RecordMeeting;
import org.safeguarding.review.rapidreview.domain.RapidReviewCommand.SignOff;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.MeetingHeld;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.Opened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningConfirmed;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OpeningRefused;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.OutcomeDecided;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelConvened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.PanelReconvened;
import org.safeguarding.review.rapidreview.domain.RapidReviewEvent.SignedOff;
import org.safeguarding.review.rapidreview.domain.RapidReviewId;

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

    private RapidReviewStory() {}

    public static Map<String, ?> as(String account) {
        return Map.of(Who.ACTOR, account);
    }

    public static Open open(String request) {
        return open(request, ReviewBasis.SERIOUS_INCIDENT_NOTIFICATION, NOTIFIED, REQUIRED);
    }

    public static Open openLocally() {
        return open(FIRST, ReviewBasis.LOCAL_DECISION, null, REQUIRED);
    }

    public static Open open(String request, ReviewBasis basis, @Nullable LocalDate notifiedOn, LocalDate requiredOn) {
        return new Open(REVIEW, request, basis, notifiedOn, requiredOn, OPENED);
    }

    public static ConvenePanel convene() {
        return convene(CHAIR, MEMBERS, MEETING);
    }

    public static ConvenePanel convene(PanelMember chair, List<PanelMember> members, LocalDate meetingOn) {
        return new ConvenePanel(REVIEW, chair, members, meetingOn);
    }

    public static RecordMeeting meet() {
        return meet(MEETING, PRESENT);
    }

    public static RecordMeeting meet(LocalDate heldOn, List<String> present) {
        return new RecordMeeting(REVIEW, heldOn, present, TODAY);
    }

    public static DecideOutcome decide(ReviewOutcome outcome) {
        return decide(outcome, DECISION, REASONS);
    }

    public static DecideOutcome decide(ReviewOutcome outcome, LocalDate decidedOn, String reasons) {
        return new DecideOutcome(REVIEW, outcome, decidedOn, sealed(reasons), TODAY);
    }

    public static SignOff signOff(LocalDate signedOffOn) {
        return new SignOff(REVIEW, signedOffOn, TODAY);
    }

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

    public static MeetingHeld met() {
        return new MeetingHeld(CASE, MEETING, PRESENT);
    }

    public static OutcomeDecided decided(ReviewOutcome outcome) {
        return decided(outcome, SCREENER);
    }

    public static OutcomeDecided decided(ReviewOutcome outcome, String recordedBy) {
        return new OutcomeDecided(CASE, outcome, DECISION, sealed(REASONS), recordedBy);
    }

    public static SignedOff signedOff(ReviewOutcome outcome, LocalDate signedOffOn, int workingDaysLate) {
        return new SignedOff(CASE, outcome, DECISION, signedOffOn, CHAIR.member(), DUE, workingDaysLate);
    }

    private static Sealed<PanelReasons> sealed(String reasons) {
        return Sealed.of(SubjectId.of(CASE, "panel-reasons"), new PanelReasons(reasons));
    }
}
